"""What tells the languages of one script apart: the letters each has, its small words and its endings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from mediacoop.names.headline_verbs import HEADLINE_VERBS

#: A shorter word is too often a name to be judged by its ending.
_SHORTEST_WITH_ENDING = 6


class Profile(NamedTuple):
    """What marks a language within its script.

    Attributes:
        letters: every letter of its alphabet, lower-case.
        words: its frequent words; one that several languages share is listed with each, so that it decides nothing.
        endings: frequent endings of its longer words, likewise.
        signs: letters or groups of letters that mark the word they stand in, likewise.
    """

    letters: frozenset[str]
    words: list[str]
    endings: list[str]
    signs: list[str]

    @property
    def breadth(self) -> int:
        """The number of letters beyond those that most languages of the script share."""
        return len(self.letters - _CORE)


class _Markers(NamedTuple):
    """The words, endings and signs of a script, each with the languages that it marks."""

    words: dict[str, set[str]]
    endings: dict[str, set[str]]
    signs: dict[str, set[str]]
    longest_ending: int
    any_sign: re.Pattern[str]


def marked_by(script: str, word: str) -> set[str]:
    """Give the languages of a script that a lower-case word marks."""
    markers = _markers(script)
    marked = set(markers.words.get(word, ()))
    if len(word) >= _SHORTEST_WITH_ENDING:
        for length in range(1, markers.longest_ending + 1):
            marked.update(markers.endings.get(word[-length:], ()))
    if markers.any_sign.search(word):
        marked.update(*(codes for sign, codes in markers.signs.items() if sign in word))
    return marked


@lru_cache(maxsize=50_000)
def lacked_by(script: str, word: str) -> frozenset[str]:
    """Give the languages of a script that lack a letter of a lower-case word, and do not list it as one of theirs."""
    lacked = set(PROFILES[script]) - {"uz"} if _UZBEK.search(word) else set()
    for letter in word:
        lacked |= _lacking(script, letter)
    return frozenset(lacked.difference(_markers(script).words.get(word, ())))


@cache
def _markers(script: str) -> _Markers:
    words: dict[str, set[str]] = {}
    endings: dict[str, set[str]] = {}
    signs: dict[str, set[str]] = {}
    for code, profile in PROFILES[script].items():
        for table, markers in ((words, profile.words), (endings, profile.endings), (signs, profile.signs)):
            for marker in markers:
                table.setdefault(marker, set()).add(code)
    any_sign = re.compile("|".join(map(re.escape, signs)))
    return _Markers(words, endings, signs, max(map(len, endings), default=0), any_sign)


@lru_cache(maxsize=4096)
def _lacking(script: str, letter: str) -> set[str]:
    """Give the languages of a script that lack a letter; one of another script, mistyped or a symbol, shows nothing."""
    if not unicodedata.name(letter, "").startswith(script):
        return set()
    return {code for code, profile in PROFILES[script].items() if letter not in profile.letters}


def _profile(letters: Iterable[str], words: str, endings: str = "", signs: str = "") -> Profile:
    return Profile(frozenset(letters), words.split(), endings.split(), signs.split())


_RUSSIAN = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
_ENGLISH = frozenset("abcdefghijklmnopqrstuvwxyz")
_ARABIC = frozenset("ابتثجحخدذرزسشصضطظعغفقلمنهوءآأإئؤ")
#: Letters that do not count when the breadth of an alphabet does.
_CORE = _RUSSIAN | _ENGLISH | _ARABIC

#: Script → language → profile.
PROFILES: dict[str, dict[str, Profile]] = {
    "CYRILLIC": {
        "ru": _profile(
            _RUSSIAN,
            "и в во на не что с со по из о об к у за для от до это как его при был была были также он она но или их"
            " под между который которая которое которые года году лет рамках где а после время будет было то этом того"
            " том уже более же этого чтобы все когда я так они её ее стал только может год ему несколько свою однако"
            " бы мы один будут своей этот чем быть еще ещё день два тем себя него двух них если очень стала через есть"
            " этой больше им пока без ни могут всех перед сейчас свой своих над можно кто против даже лишь вместе"
            " стали сообщает сообщил сообщила ты тебя тебе мне меня да нет вот всё всем всего всегда здесь тут там"
            " теперь сегодня тоже много около три нас вас вам вы мой моя мои моей наш ваш этих эти эту эта такой такая"
            " какой какая какие почему сам сами сказал сказала говорит стало станет составляет опять потом просто"
            " конечно человек заявил заявила отметил та про час себе собой й го г назначен имеет ко раз две нам таких"
            " тому те той сама став ж мая мае наша твой другие других люди людей затем среди либо чего ли памяти"
            " печати состав найден вынужден граждан создан признан команды уровня площади миллиарда чемпионата такие"
            " ней тех тот своём своё моём моё почти х именно никогда вновь вокруг сразу тогда надо пишет вот слова"
            " слово дня ним ними часу работы ч последних внутренних внешних соседних двусторонних нынешних средних"
            " уровень степень девяти прошла прошел прошёл прошли прошло января февраля марта апреля июня июля августа"
            " сентября октября ноября декабря пропаганды аренды секунды дорога татары",
            "ого его ому ему ый ий ая ые ие ое ой ых ть ться тся ции ция ами ями ости ство ства стве ели или али ила"
            " ало ено ены вил дил чил шил рил пил нил тил лил зил ию ях ям ым ую юю ют ась ось ись ными ских ским ств"
            " сил бил мил жил лся ает яет ует ишь ешь ете вал ала нул нула нули ния нием тель теля ством ован овано"
            " ована ованы ими ило ета тер ов ев нии тии сии лей ском ном щих енно льно ью ость ит ут йте ела ыла ула"
            " яла жден йден здан исан знан рден",
        ),
        "kk": _profile(
            _RUSSIAN | set("әіңғүұқөһ"),
            "және мен бен пен бойынша үшін деп туралы арқылы осы бұл екі жылы болды болып мемлекет арасында емес"
            " немесе керек бар жатыр бастады отыр деген алып ол бет да де та те сол сен біз сіз олар еді екен дейді"
            " деді тағы әр бір жоқ келді кейін дейін қазақ жаңа адам тиіс құқығы үлкен білім басқа басшысы оның ел қол"
            " жақсы бала жүзеге жұмыс жыл ұлттық соң кетті алды қалды ғана іске көп асыру қазір қарай қарсы",
            "ның нің дың дің тың тің лары лері дары дері тары тері ында інде ған ген қан кен лық лік дық дік ады еді"
            " йды йді лды лді нды нді ынан інен ына ып асы ысы сын лдан ндан уға ығы тық тік мыз міз пты пті рын рін"
            " атын етін дағы дегі тағы тегі мақ мек лар лер дар дер тар тер ция ния",
            "жы шы йы тт",
        ),
        "ky": _profile(
            _RUSSIAN | set("ңөү"),
            "жана менен үчүн боюнча деп бул эки жылы болду болгон тууралуу тарабынан ошондой мамлекет ортосунда өттү"
            " өтөт ачылды эл аралык жаңы жөнүндө өлкө бир жок бар эле керек эмес кийин чейин болуп алып тийиш ар"
            " бардык кандай аны анын берди берилди алды шаарында мыйзам деген турган кол да де айда адам карата ишке"
            " ишти жол суу жер жыл айып иш бала билим өз мүмкүн сомго сомду бирок дагы мен сен биз алар эмне кайда"
            " качан кантип азыр макул балким дейт кайра толук ээ ушул гана каршы башкы жакшы жалпы биринчи экинчи үч"
            " төрт беш кабыл катар негизги келди кетти айтты калды болот болбойт жатат турат экен мени сени мага сага"
            " ага бизге өтө же ичинде айын күнү кыргыз улуттук иштери министри министрлик эми ошол сом чарба кызматы"
            " салык сатып унаа аба соода дээрлик электр айыл маселеси эске жолу ким айрым акча жакын чыкты иши чара"
            " орун ара тарта салды тил келип жогорку мыкты айтып алтын алат азык чек кичи темир жеке иштер балдар таза"
            " алган алдын чыгып экенин экени ал от баш кат кыз бери",
            "нын нун нүн лерге лорго лары лөрү лору дору дөрү луу дуу туу лүү дүү түү ында инде ашты ышты ушту үштү"
            " касы лды лди лду рды рди рду нды нди дык дан ден нан нен дын дин инин ына ууга ууда руу нча лык дагы рга"
            " сыз улук ышы елет олот ушат ышат арын ерин шкан ткан лоо роо тоо доо орун жатат дө унда ган ген гон гөн"
            " ыгы иги ыгын игин тады лады гө гү дү сын ясы тары лери дары ттик ттык штык оого айт ойт ейт үлөт ашат"
            " нчи нчү ыкты ызга одо етке лып лат гиз гыз ааны лушу рууну дун түн тун тын дүн быз биз чысы лар лер лор"
            " лөр дар тар лик дук ап рда дон ып асы соң нчу ция ния",
            "уу үү өө аа тт кы гы йы жы шы чы",
        ),
        "mn": _profile(
            _RUSSIAN | set("өү"),
            "болон нь юм байна бол энэ тухай хамтын гэж дээр дээд хооронд дахь улсын улс монгол сайд хурал ч буюу байх"
            " байгаа байсан олон бусад эсвэл дагуу эрх өөрийн нэг их буй гэсэн бөгөөд сарын оны хүн дарга хоёр газар"
            " аж өмнө болох гэх тус онд албан удаа болж газрын дараа үед гэдэг хэмээн билээ хувьд орон анх баг гээд"
            " нар ямар хойш гэнэ авч хүний нэгэн хүртэл бүх тэр бий манай бас руу бүр мөн биш бус ёстой юу вэ уу"
            " энэхүү ийм тийм тул маш харин тэд бид чи та ирэх шинэ зарим гарч явж байв байж одоо эхний гэвч хэрэв"
            " мянган мянга тэрбум ерөнхий үндэсний түүний тэдний бидний миний гэхэд нийт санал маань хот хотод",
            "ийн сан сэн сон сөн лаа лээ лоо лөө гаа гээ гөө гоо аар ээр өөр оор ууд үүд тай тэй той ааны ээний тээ"
            " хээ даг дэг лах лэх лох жээ чээ хан ыг йг гүй аас ээс оос өөс аад ээд оод өөд гч лт лж даж дэж лын рын"
            " тын гын",
            "аа ээ уу үү өө рэ тэ дэ цэ чэ шэ жэ",
        ),
        "uz": _profile(
            (_RUSSIAN | set("ўқғҳ")) - set("щы"),
            "ва билан учун бу ҳам бўйича эди эмас бир йил томонидан ўртасида давлат ёки керак мумкин барча мазкур ушбу"
            " шу унинг эркин миллий инсон ўз бўлган бўлиб олиб ҳамда ҳар куни йўқ шундай деб жуда эга ташкил этиш"
            " эълон катта лозим унга бошқа ўзи бор давом берди қилди кун лекин аммо бироқ чунки икки уни улар биз сиз"
            " мен сен эса келди фақат ҳеч қарши ёрдам бўйлаб кўра халқаро янги та қилиб асосий ахборот олиш қилиш"
            " қандай иштирок овоз таълим ота юз яхши хабар олди экан яна суд кейин ким кетди бош фикр бола мени сени"
            " менга сенга",
            "нинг ларни лари даги лиги моқда ишда етти лиш ниш лар ган иши ини ига ида лик ади сиз миз арда иб дир"
            " идан тга шга кка рга нга лга тиш риш япти ардан рди лди йди нди ани аси адан лаш дай тда тдан дими санми"
            " бни ция ния",
        ),
        "tg": _profile(
            (_RUSSIAN | set("ғӣқӯҳҷ")) - set("цщыь"),
            "ва дар бо аз ба барои ки ин аст буд шуд байни оид миёни вазири соли як дорад бояд шавад худ буданд шуда"
            " гуфт мешавад мекунад карда кард ҳам ҳамчун ӯ он чун то ё низ инчунин вале аммо агар ҳар ду дод миллӣ"
            " давлатӣ ҷумҳурии кишвар ҳамкории кишварҳои дигар",
            "ҳои ҳо ияи карда гардид намуд нишин доранд кардани ояд авад ҳоро карданд намуданд ардан идан удан кунад",
        ),
        "uk": _profile(
            (_RUSSIAN | set("іїєґ")) - set("ёъыэ"),
            "і й та що з із зі у в до від про для як це цей був була було його під між час року за щодо або ще на не"
            " по а є він так цього але чи має я її їх то вони може ж буде які який яка яке бути вже б того ми дуже"
            " також те нас щоб той навіть все нього яких були разом тут там вона воно всі усі після свою коли через"
            " можна хто один таких тому проти перед ні де треба своїх мене мені тільки лише себе нам вас вам ви ця ці"
            " цих цим теж більше них при без над чому бо аби якщо ось сам сама став два дві три раз го близько майже"
            " знову потім сьогодні багато зараз адже мій наш право людина людини людей культури часу життя добре дії"
            " влади далі порядку кілька права трохи інші слова чоловік просто якої якого уваги хоч свого осіб хоча"
            " мають такої особи усе яку такий ті таке дня будуть ніби таки яким же щось йому ними мати каже дітей от"
            " такі ти ним собі би додому кожен першому книжка батька слово людям сказав казали колись якось",
            "ння ття ість ська ськ ція ою ів ої ає ати ити ень ися ься ого ому ими ють ить ять ості ій ії ію єю їв ові"
            " еві іти ути ала али ила или ало ав яв ався ився лася лося ням ань ські ським льна льне чна чне вих них"
            " ючи цтво цтва ий ами ями ство ства льно уть лий йте ям ях",
            "ць ськ цьк ьох ’я 'я ’ю 'ю ’є 'є ’ї 'ї тт",
        ),
        "be": _profile(
            (_RUSSIAN | set("іў")) - set("ищъ"),
            "і ў у на з са да для што як гэта быў была былі пра паміж года па ад за яго але таксама не а або калі ці"
            " дзе каб маё мая мой твой твая наш наша пройдзе яшчэ ужо ўжо вельмі толькі тут там хто я мы вы ён яна яно"
            " яны ня час пад людзей чалавек будзе можа можна больш каля таго тым той тая тое гэты гэтым гэтага гэтая"
            " гэтай гэтыя яе іх ім каго сёння супраць праз пры без над бо ж якія якая які якое якога цяпер дзень годзе"
            " гадоў усё ўсё усе ўсе усіх мне мяне нас вас нам вам зь пасля перад вось хоць так то раз зараз заўтра"
            " потым зноў разам амаль зусім трэба няма мае два тры бяз каму чаму куды адзін адна права было сваю год"
            " г савет савета сельсавет сельсавета"
            " бок свой свае свет свету раён кожны пачатку пачатак хутка часам шмат нашай такога якую гэтую якім фота"
            " горад чаго якой таму яму работы двух новы альбо першы першая",
            "скі цца нне ці ага аму ыі ўся аў яў оў ёў ыў іў ць цыю цый ня нні нню ннем ыя ых амі ямі ымі най кай дзе"
            " ася іся ьні цьдз скія скіх скім льны чны ўна вай ая ую ала ыла іла ялі алі ства ым ам ае цыях зьця ям ях",
            "ць цца жы шы чы шч ’я 'я ’е 'е ’ё 'ё дз сьц сьв рэ тэ дэ цэ чэ шэ жэ",
        ),
        "tt": _profile(
            _RUSSIAN | set("әөүҗңһ"),
            "һәм белән өчен да дә бу турында буенча дип бер ел узды ул шул күп инде генә үз аның алар мин син без сез"
            " юк бар кебек соң кадәр иде булган була булып кеше тиеш итә итеп мөмкин түгел башка бик кирәк һәр яки",
            "ның нең лары ләре ында ендә лек гән кән касы ашты ышты лар ләр рга гә нә тә кә ына арын чә лау ган дагы"
            " дәге лык дан дән нан нән ция ния",
            "кы гы шы чы тт",
        ),
        "ba": _profile(
            _RUSSIAN | set("әөүҙҡғңһҫ"),
            "һәм менән өсөн буйынса был тип бер йыл ул шул да дә инде лә булған булды һәр үҙ ине",
            "ның нең тың тең ҙың ҙең лары ләре ында тар тәр ҙар ҙәр дар дәр лар ләр ған гән ҡан кән ыу еү",
        ),
        "bg": _profile(
            _RUSSIAN - set("ыэё"),
            "и в на не с по за от до се да са че във със ще това който която които през след като беше бе е между или"
            " към при най си трябва има няма тази този може само всички съобщи заяви години година му го ги те той тя"
            " ние вие им още вече много как така там кой какво защо когато докато дори обаче защото бъде бяха бил била"
            " били нищо нещо всичко всеки един една едно два две три също без",
            "ът ите ото ета ията ието ният ната вата ската ване ането аха иха яха ява ния ние ост ции ция ство ства"
            " ила ило али ено ели ала ално ален ална ува яват ават",
            "ъб ъв ъг ъд ъж ъз ък ъл ъм ън ъп ър ъс ът ъх ъц ъч ъш ъщ",
        ),
        "sr": _profile(
            "абвгдђежзијклљмнњопрстћуфхцчџш",
            "и је у на са за од до се да су који која које што као био била између о",
            "ије ија ање ење",
        ),
        "mk": _profile(
            "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
            "и во на со за од до се да ќе кој која кои што како е беше меѓу ги го",
            "ите ето ија ање ење",
        ),
    },
    "LATIN": {
        "en": _profile(
            _ENGLISH,
            " ".join(sorted(HEADLINE_VERBS))
            + " you we all one can our had first there people more would time many so up new when do other two most"
            " what years year some like out very than only us no where them these because well your then now"
            " around my made him if day before last may such just much should did how back both being through"
            " those way any under every several must even still while took against since until later few per here"
            " says told met spoke visited held attended said wrote named head chief photo sign signs deal award"
            " opens his former deputy minister president the of and to in a is that for on with by as at from was"
            " were has have are be it its this which will an he she her not their they also or been who but after"
            " over into between during about good great nice never know get got go going come came want need think"
            " see look make let please thanks thank help work love best bad long same another off again always"
            " really right left next big small high why within without across along among however although though"
            " whether yes don didn doesn isn wasn too own home read today could me say week group three country"
            " city i place take world month am million down attack old war near part report use number days used"
            " end four five six found news put second give early late family find public name set known better"
            " does men life visit top began ago return past already keep death ever meet main able nearly far each"
            " local won law went control night man free large team order job air times school show believe"
            " children away leave feel run let lot open hard sent done army court case move member person hit try"
            " asked due became full half die de la un size son ins com pm st th et al january february march april"
            " june july august september october november december monday tuesday wednesday thursday friday"
            " saturday sunday naïve café cafés façade résumé fiancé fiancée cliché clichés director general"
            " secretary chairman ambassador editor president agency news council ministry élite décor début"
            " protégé exposé émigré über doppelgänger jalapeño piñata o'clock o’clock",
            "tion tions sion sions ment ing ings ed ship ness ally ity ies ers ance ence ble ous ful ely tly ary ory"
            " ian ians ese ural onal ical ive try cy ty ess ther th ght ghts ould tch cks wn less ward nts nds rds ths"
            " ists ors ure ular llar ilar",
            "th wh ough",
        ),
        "de": _profile(
            _ENGLISH | set("äöüß"),
            "hatten nur sie er es ich wir aber wurden können kann soll oder wenn noch mehr beim diese dieser kein"
            " hatte dass daß so ihr uns sein ins durch viele alle fand statt sowie sagte vor wird werden seine ihre"
            " als bis gegen unter zwischen der die das und in den dem des von zu mit ist sind im auf für ein eine"
            " einen wurde hat haben sich nicht auch bei aus nach am zum zur über an wie war doppelgänger café",
            "ung ungen lich liche lichen keit heit isch ischen schen sten chte",
        ),
        "fr": _profile(
            _ENGLISH | set("àâæçéèêëîïôœùûüÿ"),
            "le la les de des du et en un une dans pour par sur est sont avec au aux qui que ont été il elle se ce"
            " cette pas plus a à son sa ses leur entre je nous vous mais qu on ne si tout où comme leurs même très"
            " aussi ou y être fait naïve café cafés façade résumé fiancé fiancée cliché clichés élite décor début"
            " protégé exposé émigré",
            "aire eux euse ées aient ement ique iques eur eurs elle elles",
        ),
        "es": _profile(
            _ENGLISH | set("áéíóúüñ"),
            "el la los las de del y en un una para por con es son que se su al lo como más fue entre sobre ha sus"
            " según tiene toda todo sin este esta pero o hay",
            "ción ciones dad dades ado ada ados adas",
        ),
        "tr": _profile(
            (_ENGLISH - set("qwx")) | set("çğıöşüâîû"),
            "ve ile için bir bu olarak olan daha sonra kadar gibi arasında yeni yıl türk türkiye çok de da ki ne var"
            " her iki değil ama önce büyük iyi şey ya ise ben sen biz siz onlar zaman bile yok aynı mi mı mu mü böyle"
            " şöyle öyle gün bana beni sana seni ona onu onun benim senin göre veya son ilk doğru uzun kendi üç başka"
            " bütün tüm hiç kez şekilde insan fazla ilgili karşı dedi dedim diye etti oldu olduğu olduğunu olur olsa"
            " olacak eden biraz geri birlikte ancak tek sadece biri iş gece güzel nasıl neden yine yani hem hep şimdi"
            " bugün hemen orada burada kim kimse bize size yüzde milyon pek sordu etmek en on an at can yer yere"
            " yerine devam gelen bin yeniden ortaya eski karar sahip konusunda geldi olsun verdi sabah yol adam terk"
            " kendisine diyor ikinci gelir olup zor ara anda kimi gitti ondan yapan olmak bunun bunu bizim bende sende"
            " burası şu vardı yoktu evet nedenle halen anki",
            "ları leri ların lerin inin ında inde yor mek mak eti lığı liği luğu dır dir tı di dı ındaki iyorum ıyorum"
            " uyorum iyordu ıyordu acak ecek rken arak erek ıyla iyle ması mesi dığı diği duğu ndan nden lardan lerden"
            " larda lerde lara lere sını sini rını rini mış miş muş lık luk ğini ğını nın ılar iler lar ler dan aya"
            " eye nda maya meye deki taki dim dım tik dik lik rdu ydi ydı miyim misin siniz iniz imiz elim alım bilir"
            " duk dük dık",
            "iy zl uyor",
        ),
        "az": _profile(
            (_ENGLISH - set("w")) | set("çəğıöşü"),
            "və ilə üçün bir bu olan olub edib haqqında arasında görə sonra yeni da də ki o onun çox hər ildə isə kimi"
            " üzrə olaraq edilib olunub bildirib ancaq amma daha biz siz mən sən",
            "ları ləri ının inin ında ində lığı liyi mış miş lər dən lıq sını sini rini muş müş ıb ib ub üb acaq əcək"
            " lar dan nda dir",
            "ə iy zl uq aq oq",
        ),
        "uz": _profile(
            (_ENGLISH - set("w")) | set("ʻ"),
            "va bilan uchun bu ham edi emas bir yil boyicha haqida tomonidan orasida davlat axborot agentligi milliy"
            " respublikasi yangi deb qabul qildi qilindi qilgan kuni juda bor har mumkin kerak shu ular uning biz men"
            " sen oʻz agar keyin yoki hamda yana olib davom kun shunday lekin ikki berdi ega ammo barcha bari oz shuni"
            " tashkil keldi uni unga yaxshi esa hech faqat kim qarshi shahar boshqa qadar hal nafar ushbu mazkur biroq"
            " chunki balki hali endi hozir hamma meni seni menga sizga bizga ekan katta xalqaro matbuot prezidenti"
            " viloyati shahri qilib boʻldi qoldi ketdi bergan kelgan olgan berib borib kelib bugun sabab orqali inson"
            " oldi etish asosiy lozim yordam erkin ishtirok xabar ovoz olish taʼlim bola harakat bosh fikr haqda"
            " birinchi uyda nima ana yerda",
            "ning lari larni dagi ligi moqda sida asi ishi tida rida lar ini iga adi gan rdi ydi ndi ldi tdi shdi arda"
            " tga lga rga nga mga zga shga kka qqa tda zda shda tdan rdan ndan zdan imiz ingiz yapti ilib shni bni"
            " dimi dir roq sidan lik liq dan ani lab siz gani yat lash adan mush rish oti dim ib",
            "oʻ gʻ o‘ g‘ o’ g’ oʼ gʼ o'z o`z bo'l so'z to'g ko'p ko'r yo'l g'i g'l g'o g` o` qa qo qi bo' to' ko' so'"
            " yo' do' jo' qo' ro' xo' zo' g'a g'u iy zl oq uq",
        ),
        "tk": _profile(
            (_ENGLISH - set("cqvx")) | set("çäžňöşüý"),
            "kabul etdi bolup her we bilen üçin bu hem bir boýunça arasynda hakynda barada daşary iki ýylyň döwlet"
            " türkmen ol bar ýok däl diýip diýen şeýle öz ähli halk täze uly soň ýa ýaly onuň olaryň hukugy hukuk"
            " bolan bolmak hiç kim adam öň çenli esasy esasynda hormatly edip edilen etmek milli umumy",
            "nyň niň lary leri ynda inde yndaky dyr dir ýär di dy ýan ýän yny lyk lygy ligi mak mek ylýar laryň leriň"
            " syna lar ler dan nda",
            "ýa ýä ýe ýo ýu ýy aý eý oý",
        ),
        "kk": _profile(
            _ENGLISH | set("äğñöşūüıáóúńǵ"),
            "jáne jäne üshin üşin boiynsha boiynşa bul eki turaly",
            "ynyñ iniñ nyñ niñ nyń niń lary leri ynda inde",
        ),
    },
    "ARABIC": {
        "fa": _profile(_ARABIC | set("پچژگکی"), "در و به از که را است با این برای شد می های بر"),
        "ar": _profile(_ARABIC | set("يكىةئ"), "في من على إلى أن التي الذي عن مع هذا بين"),
        "ur": _profile(_ARABIC | set("پچژگکیٹڈڑںےہھۓۂ"), "کے میں کی ہے سے کا اور نے کو پر ہیں"),
        "ps": _profile(_ARABIC | set("پچژګکیټډړښځڅېۍڼي"), "د په او چې کې سره له ته"),
        "ug": _profile(_ARABIC | set("پچژگكىڭەۇۆۈۋېھي"), "ۋە بىلەن بۇ بىر ئۈچۈن"),
    },
}

#: How the Uzbek letters oʻ and gʻ are written, by signs that no English word has, unlike the q of `Iraqi`.
_UZBEK = re.compile("|".join(sign for sign in PROFILES["LATIN"]["uz"].signs if not (sign.isascii() and sign.isalpha())))
