"""What tells the languages of one script apart: the letters each has, its small words and its endings."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

#: A shorter word is too often a name to be judged by its ending.
_SHORTEST_WITH_ENDING = 6


class Profile(NamedTuple):
    """What marks a language within its script.

    Attributes:
        letters: every letter of its alphabet, lower-case.
        words: small words that are rare in the other languages of the script.
        endings: endings of longer words, likewise.
        signs: letters or digraphs that mark the word they stand in.
    """

    letters: frozenset[str]
    words: frozenset[str]
    endings: tuple[str, ...]
    signs: tuple[str, ...]

    @property
    def breadth(self) -> int:
        """The number of letters beyond those that most languages of the script share."""
        return len(self.letters - _CORE)

    def share_of_markers(self, words: Collection[str]) -> float:
        """Give the share of lower-case words that mark the language."""
        return sum(map(self.marks, words)) / len(words) if words else 0.0

    def marks(self, word: str) -> bool:
        return (
            word in self.words
            or (len(word) >= _SHORTEST_WITH_ENDING and word.endswith(self.endings))
            or (bool(self.signs) and any(sign in word for sign in self.signs))
        )


def _profile(letters: Iterable[str], words: str, endings: str = "", signs: str = "") -> Profile:
    return Profile(frozenset(letters), frozenset(words.split()), tuple(endings.split()), tuple(signs.split()))


_RUSSIAN = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
_ENGLISH = frozenset("abcdefghijklmnopqrstuvwxyz")
_ARABIC = frozenset("ابتثجحخدذرزسشصضطظعغفقلمنهوءآأإئؤ")
#: Letters that do not count when the breadth of an alphabet does.
_CORE = _RUSSIAN | _ENGLISH | _ARABIC

#: Script → language → profile; of two that fit equally, the first is taken.
PROFILES: dict[str, dict[str, Profile]] = {
    "CYRILLIC": {
        "ru": _profile(
            _RUSSIAN,
            "и в во на не что с со по из о об к у за для от до это как его при был была были также он она но или их"
            " под между который которая которое которые года году лет рамках где а после время будет было то этом"
            " того том уже более же этого чтобы все когда я так они её ее стал только может год ему несколько свою"
            " однако бы мы один будут своей этот чем быть еще ещё день два тем себя него двух них если очень стала"
            " через есть этой больше им пока без ни могут всех перед сейчас свой своих над можно кто против даже"
            " лишь вместе стали сообщает сообщил сообщила",
            "ого его ому ему ый ий ая ые ие ое ой ых ть ться тся ется ции ция цию ами ями ости ность ство ства стве"
            " ели или али ила ало ено ены вил дил чил шил рил пил нил тил лил зил ился ался лись лась ию иях ях ям"
            " ым ую юю ют ась ось ись вший вшая вшие ный ную ных ным ными ский ская ское ские ских ским скую",
        ),
        "kk": _profile(
            _RUSSIAN | set("әіңғүұқөһ"),
            "және мен бен пен бойынша үшін деп туралы арқылы осы бұл екі жылы болды болып мемлекет арасында емес"
            " немесе керек бар жатыр бастады отыр деген алып ол бет",
            "ның нің дың дің тың тің лары лері дары дері тары тері ында інде ған ген қан кен лық лік дық дік ады еді"
            " йды йді лды лді нды нді ынан інен лады леді",
        ),
        "ky": _profile(
            _RUSSIAN | set("ңөү"),
            "жана менен үчүн боюнча деп бул эки жылы болду болгон тууралуу тарабынан ошондой мамлекет ортосунда өттү"
            " өтөт ачылды эл аралык жаңы жөнүндө өлкө бир жок бар эле керек эмес кийин чейин болуп алып тийиш ар"
            " бардык кандай аны анын берди берилди алды шаарында мыйзам деген турган кол",
            "нын нун нүн сынын синин лардын ларды лерди ларга лерге лорго лары лөрү лору дору дөрү ындагы уунун"
            " үүнүн луу дуу туу лүү дүү түү ында инде ашты ышты ушту үштү касы лды лди лду рды рди рду нды нди ылган"
            " илген олгон улган дык дан ден нан нен дын дин рдын рдин ынын инин унун ына ууга ууда руу нча ыбыз лык"
            " дагы рга сыз мсыз ктуу улук ышы ылат елет олот ушат ышат ынча арын ерин алык лган рган нган шкан ткан"
            " лоо роо тоо доо орун алат жатат",
        ),
        "mn": _profile(
            _RUSSIAN | set("өү"),
            "болон нь юм байна бол энэ тухай хамтын гэж дээр дээд хооронд дахь улсын улс монгол сайд хурал ч буюу"
            " байх байгаа байсан олон бусад эсвэл дагуу эрх өөрийн",
            "ийн сан сэн сон сөн лаа лээ лоо лөө гаа гээ гөө гоо аар ээр өөр оор ууд үүд тай тэй той ааны ээний"
            " лагын гийн уулзалт лаар лээр гаар тээ хээ даг дэг лах лэх лох жээ чээ хан",
        ),
        "uz": _profile(
            (_RUSSIAN | set("ўқғҳ")) - set("щы"),
            "ва билан учун бу ҳам бўйича эди эмас бир йил томонидан ўртасида давлат ёки керак мумкин барча мазкур"
            " ушбу шу унинг эркин миллий",
            "нинг ларни ларга лари лардан даги лиги моқда ишда сида етти ётган лиш ниш",
        ),
        "tg": _profile(
            (_RUSSIAN | set("ғӣқӯҳҷ")) - set("цщыь"),
            "ва дар бо аз ба барои ки ин аст буд шуд байни оид миёни вазири соли як дорад бояд шавад худ",
            "ҳои ҳо ияи карда шудан гардид намуд нишин доранд кардани ояд авад",
        ),
        "uk": _profile(
            (_RUSSIAN | set("іїєґ")) - set("ёъыэ"),
            "і й та що з із зі у в до від про для як це цей був була було його під між час року за щодо або ще",
            "ння ття ість ський ська ської ського ськ ції ція ення ання ою ів ої ає ати ити ень ися ься ються ього",
        ),
        "be": _profile(
            (_RUSSIAN | set("іў")) - set("ищъ"),
            "і ў у на з са да для што як гэта быў была былі пра паміж года па ад за яго але таксама",
            "скі скай скага цца ння нне ці ага аму ыі ўся",
        ),
        "tt": _profile(
            _RUSSIAN | set("әөүҗңһ"),
            "һәм белән өчен да дә бу турында буенча дип бер ел узды",
            "ның нең лары ләре ында ендә лек гән кән касы ашты ышты",
        ),
        "ba": _profile(
            _RUSSIAN | set("әөүҙҡғңһҫ"),
            "һәм менән өсөн буйынса был тип бер йыл",
            "ның нең тың тең ҙың ҙең лары ләре ында",
        ),
        "bg": _profile(
            _RUSSIAN - set("ыэё"),
            "и в на не с по за от до се да са че във със ще това който която които през след като беше бе е между"
            " или към при най си трябва има няма тази този може само всички съобщи заяви години година",
            "ът ите ото ета ията ието ният ната вата ската ички ване ането ваха аха иха яха ява",
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
            "you we all one can our had first there people more would time many so up new when do other two most"
            " what years year some like out very than only us no where them these because well your then now around"
            " my made him if day before last may such just much should did how back both being through those way any"
            " under every several must even still while took against since until later few per here says told met"
            " spoke visited held attended said wrote named head chief photo sign signs deal award opens his former"
            " deputy minister president the of and to in a is that for on with by as at from was were has have are"
            " be it its this which will an he she her not their they also or been who but after over into between"
            " during about",
            "tion tions sion sions ment ments ing ings ted ned sed zed red ded led ved ced hed ked ped ship ness"
            " ally ity ies ers ance ence ble ous ful ely tly ary ory ian ians ese ural onal ical ive",
        ),
        "de": _profile(
            _ENGLISH | set("äöüß"),
            "hatten nur sie er es ich wir aber wurden können kann soll oder wenn noch mehr beim diese dieser kein"
            " hatte dass daß so ihr uns sein ins durch viele alle fand statt sowie sagte vor wird werden seine ihre"
            " als bis gegen unter zwischen der die das und in den dem des von zu mit ist sind im auf für ein eine"
            " einen wurde hat haben sich nicht auch bei aus nach am zum zur über an wie war",
            "ung ungen lich liche lichen keit heit isch ischen schen sten chte",
        ),
        "fr": _profile(
            _ENGLISH | set("àâæçéèêëîïôœùûüÿ"),
            "le la les de des du et en un une dans pour par sur est sont avec au aux qui que ont été il elle se ce"
            " cette pas plus a s l d à son sa ses leur entre je nous vous mais c qu n j m on ne si tout où comme"
            " leurs même très aussi ou y être fait",
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
            "ve ile için bir bu olarak olan daha sonra kadar gibi arasında yeni yıl türk türkiye",
            "ları leri ların lerin ının inin ında inde ından inden yor mek mak eti iyeti lığı liği luğu dır dir tı"
            " di dı ındaki",
        ),
        "az": _profile(
            (_ENGLISH - set("w")) | set("çəğıöşü"),
            "və ilə üçün bir bu olan olub edib haqqında arasında görə sonra yeni",
            "ları ləri ının inin ında ində lığı liyi mış miş",
            "ə",
        ),
        "uz": _profile(
            (_ENGLISH - set("w")) | set("ʻʼ"),
            "va bilan uchun bu ham edi emas bir yil boyicha haqida tomonidan orasida davlat axborot agentligi milliy"
            " respublikasi yangi deb qabul qildi qilindi qilgan kuni juda bor har mumkin kerak shu ular uning biz"
            " men sen oʻz agar keyin yoki hamda",
            "ning lari larni larga dagi ligi moqda ishda sida asi ishi lardan tida rida lgan digan ildi indi dilar lar",
            "oʻ gʻ o‘ g‘ o’ g’ oʼ gʼ o'z o`z bo'l so'z to'g ko'p ko'r yo'l g'i g'l g'o g` o`",
        ),
        "tk": _profile(
            (_ENGLISH - set("cqvx")) | set("çäžňöşüý"),
            "kabul etdi bolup her we bilen üçin bu hem bir boýunça arasynda hakynda barada daşary iki ýylyň döwlet"
            " türkmen",
            "ynyň iniň nyň niň lary leri ynda inde yndaky dyr dir ýär di dy",
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
