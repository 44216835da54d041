"""Which stretch is in which language: a table of our own sentences, mixed documents, and what must hold."""

from __future__ import annotations

import subprocess
import sys
import time
from itertools import chain, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediacoop import language_guess
from mediacoop.errors import InputError
from mediacoop.extraction import Segment
from mediacoop.language_profiles import lacked_by
from mediacoop.languages import detect_language, split_languages

#: Language → stretches that must be told as it.
TOLD = {
    "ru": [
        "Саммит ШОС прошёл в Астане.",
        "Генеральный секретарь провёл встречу с послом Узбекистана.",
        "САММИТ ШОС ОТКРЫЛСЯ В АСТАНЕ",
        "ГЕНСЕК ПОСЕТИЛ БИШКЕК",
        "Рашид Алимов",
        "Нурлан Ермекбаев, Владимир Норов, Чжан Мин",
        "Касым-Жомарт Токаев",
        "Бишкек",
        "ТАСС",
        "Казинформ и ТАСС",
        "Министр транспорта Казахстана",
        "Участники обсудили повестку дня.",
        "Стороны подписали меморандум",
        "Встреча глав МИД",
        "Кыргызстан передал председательство Казахстану",
        "В Самарканде завершился форум СМИ тюркских государств, сообщает Report.",
        "На сайте Kabar и в газете Khovar вышли статьи о форуме.",
        "Слово «Қазақстан» пишут на обложке, а сам журнал выходит на русском языке каждый месяц.",
        "Об этом сообщили агентству",
        "О ходе переговоров рассказал пресс-секретарь.",
        "Саммит ОТГ: что решили лидеры",
        "Турция и Азербайджан",
        "Экономика, транспорт, энергетика",
        "Глава Секретариата назначен",
        "Первый заместитель министра",
        "Конкурс молодых журналистов стран ШОС объявлен в Пекине.",
        # Short lines of news, rich in names: bullets, captions, credits, datelines, cabinets, ambassadors.
        "Премьер-министр Грузии ответил послу Германии.",
        "Глава АзерТАдж Аслан Асланов подписал. Передаёт АзерТАГ.",
        "Посол Монголии",
        "Президент Монголии Ухнаагийн Хурэлсух",
        "Депутат Сейма Польши",
        "Министр экономики Болгарии",
        "Посол Таджикистана в Китае",
        "Сообщает БТА.",
        "Генсек ОТГ Кубанычбек Омуралиев",
        "Фото: Азертадж",
        "Видео: пресс-служба акима",
        "Делегации Армении, Грузии и Монголии",
        "Заседание Совета глав правительств",
        "Назначен посол Турции",
        "Коллегия МИД Киргизии",
        "Министр культуры — Ерлан Карин",
        "Баку, 5 мая, АЗЕРТАДЖ",
        "БИШКЕК /Кабар/",
        "УЛАН-БАТОР. МОНЦАМЭ",
        "Ташкент. УзА. 12 июня",
        "Атамурад Кулиев, Арслан Бердымухамедов, Сердар Дурдыев",
        "Акылбек Жапаров, Бакыт Торобаев, Эдиль Байсалов",
        "Дархан Сатыбалды, Ермек Кошербаев, Данияр Акишев",
        "Дэмбэрэл, Батболд, Энхбаяр, Амарсанаа, Баяртсогт",
        "посол Монголии Дамдинсурэн Батсух",
        "Чрезвычайный и Полномочный Посол Болгарии",
        "Текст: Мадина Алимханова",
        "Автор: Айгуль Исакова",
        "Глава комитета Мажилиса Айдос Сарым",
        "Республика Татарстан, Казань",
        "Агентство «Монцамэ»",
        "Ирана, Пакистана, Индии и Китая",
        "Сирии — нет, Ирану — да",
        "Премия вручена",
        "Вице-президент Ассоциации",
        "Партнёры: АПА, Тренд, Репорт",
        "Заявление МИД Азербайджана",
        "Заместитель главы МИД Армении Мнацакан Сафарян",
        "Кто возглавит Кабмин",
        "Об организации",
        "В Алматы прошла встреча",
        "В газете «Халқ сўзи» вышло интервью министра",
        "Форум под девизом «We are the media of the Turkic world» открылся",
        "Президент Қасым-Жомарт Тоқаев выступил",
        "Дни культуры в Анкаре",
        "Дата публикации",
        "Кадры: телеканал «Мир»",
        "Журналисты приехали утром, осмотрели выставку, затем отправились в аэропорт.",
        "Посол вручил награды лучшим репортёрам.",
        # Foreign names and words as they are spelled at home.
        "Газета Қазақстан вышла на русском языке.",
        "Тоқаев выступил перед журналистами.",
        "Премию вручили писателю Ғабиту Мүсірепову.",
        "На открытке было написано сәлем крупными буквами.",
        # What other languages mark too: numbers, names, short participles, a few words.
        "В 1990-е годы газету закрыли.",
        "Дэвид Кэмерон, Тэд Крус",
        "Хавьер Перес де Куэльяр",
        "Афганистан, Казахстан, Туркменистан, Узбекистан, Кыргызстан и Таджикистан",
        "Закон подписан, форум отложен",
        "Команды сыграли вничью",
        "В СОЮЗ ВХОДЯТ АРМЕНИЯ, КИРГИЗИЯ, КАЗАХСТАН, ТАДЖИКИСТАН",
        "Железная дорога",
    ],
    "en": [
        "The SCO summit was held in Astana.",
        "SCO SUMMIT OPENS IN ASTANA",
        "MEDIA FORUM OPENS",
        "Kazakhstan Hosts OTS Media Forum",
        "OTS Secretary General Visits Baku",
        "Rashid Alimov",
        "Nurlan Yermekbayev, Vladimir Norov, Zhang Ming",
        "Kubanychbek Omuraliev",
        "Bishkek",
        "TASS",
        "Ministry of Transport",
        "Trade between members has doubled since 2017.",
        "Officials discussed the agenda for the coming year.",
        "Photo: Kabar",
        "Ministers sign a memorandum",
        "Uzbekistan takes over the chairmanship of the organisation",
        "President Recep Tayyip Erdoğan met the ministers of culture in Ankara on Monday.",
        "President Ilham Aliyev received the delegation in Shusha.",
        "Foreign ministers of member states met in Tashkent",
        "TURKIC STATES SIGN DEAL ON TRANSPORT CORRIDOR",
        "Journalists from six countries toured the newsroom of Kazinform.",
        "The newspaper «Халк сўзи» was among the winners of the contest.",
        "It will be held next year.",
        "China, Russia and Kazakhstan",
        "Who holds the chair?",
        # Rich in names of Hungary, Türkiye, Mongolia, Kazakhstan, China: the words that are no names decide.
        "Hungary's MTVA CEO Dániel Papp, MTI and Duna Media Service attended. Spokesman Máté Paczolay spoke in Budapest.",
        "Participants: Ukhnaagiin Khürelsükh, Luvsannamsrain Oyun-Erdene, Gombojavyn Zandanshatar, Battsetseg Batmunkh",
        "Speakers included Zoltán Kovács, Péter Szijjártó, Gergely Gulyás and János Lázár.",
        "Erdoğan, Fidan, Güler and Şimşek",
        "Turkish Foreign Minister Hakan Fidan, Trade Minister Ömer Bolat",
        "Péter Szijjártó met Hakan Fidan",
        "Photo: Gergely Botár/PM's press office",
        "Duna Media Service CEO Anita Altorjai",
        "Foreign Ministers Murat Nurtleu, Jeenbek Kulubaev, Bakhtiyor Saidov",
        "TRT Director General Mehmet Zahid Sobacı",
        "Anadolu Agency, Azertac, Kabar, Kazinform, UzA",
        "Directors: Serdar Karagöz, Vugar Aliyev, Mederbek Shermetaliev",
        "Magyar Nemzet journalist Zsolt Jeszenszky",
        "Kanat Sultanbekov replaces Baghdad Amreyev",
        "By Aigerim Seisembayeva",
        "ASTANA – Kassym-Jomart Tokayev",
        "Caption: Gurbanguly Berdimuhamedov, Serdar Berdimuhamedov",
        "Ursula von der Leyen speaks in Samarkand",
        "Luiz Inácio Lula da Silva arrives",
        "Xinhua News Agency President Fu Hua",
        "Wang Yi, Li Hui, Sun Weidong, Zhang Hanhui",
        "Ambassador Kairat Sarybay briefs journalists",
        "Bakı-based Azertac opens bureau",
        "Türkiye, Özbekistan sign protocol",
        "Türkiye's TRT Avaz wins award",
        "Bayraktar TB2 deliveries continue",
        "Kırgız media figures gather",
        "Jugderdemid Gurragchaa, Mongolia's first cosmonaut",
        "Beijing’s and Yerevan’s envoys won’t attend, who’s next?",
        "Hungarian Foreign Minister Péter Szijjártó said MTI, MTVA and Duna Media Service had joined.",
        "Chinese, Turkish and Mongolian editors: Fu Hua, Serdar Karagöz, Amarbayar Ganbold",
        "Guests toured old Samarkand, then took trains home.",
        "Kyrgyz and Uzbek reporters shared a prize last night.",
        # Foreign names and words as they are spelled at home.
        "The Oʻzbekiston newspaper turned a hundred.",
        "Erdoğan and Aliyev met in Zürich.",
        "A naïve plan",
        "She opened a café in Bakı.",
        "It starts at 5 o’clock.",
        "Friday, Aşgabat",
        "BAKU: ŞUŞA FORUM OPENS ON FRIDAY",
        "Sultan bin Ahmed al-Jaber, Ursula von der Leyen",
        # What other languages mark too.
        "Kabar, 11:20 AM",
        "Men from similar regular units",
        "I am in Portland.",
    ],
    "kk": [
        "Қазақстан Республикасының Президенті",
        "Шанхай ынтымақтастық ұйымының саммиті Астанада өтті.",
        "Мемлекет басшысы түркі елдерінің бұқаралық ақпарат құралдарымен кездесті.",
        "Астанада халықаралық форум басталды",
        "ҚАЗАҚСТАН МЕН ҚЫТАЙ КЕЛІСІМГЕ ҚОЛ ҚОЙДЫ",
        "Түркі мемлекеттері ұйымы",
        "Журналистер жаңа жоба туралы айтты.",
        "Астанада бұқаралық ақпарат құралдарының форумы ашылды, оған он елден өкілдер келді.",
        "Министр ертең Алматыда журналистермен кездеседі.",
        "Көлік министрі ертең келеді.",
        "Компания Ақтөбеде зауыт салады.",
    ],
    "ky": [
        "Кыргыз Республикасынын Президенти Бишкекте жыйын өткөрдү.",
        "Түрк мамлекеттер уюмунун саммити Бишкекте өтөт.",
        "Шанхай кызматташтык уюмунун мүчө мамлекеттери",
        "Өлкө башчысы журналисттер менен жолукту.",
        "БИШКЕКТЕ ЭЛ АРАЛЫК ФОРУМ ӨТТҮ",
        "Министр жаңы долбоор жөнүндө айтып берди.",
        "Кыргыз Республикасынын Министрлер кабинети жана Улуттук банк",
        "Эки өлкөнүн ортосунда келишимге кол коюлду.",
        "Президент эртең Ысык-Көлдө журналисттер менен жолугат.",
        "Бишкекте эки күндүк эл аралык жыйын аяктады, ага беш өлкөнүн өкүлдөрү катышты.",
        "Улуттук банк жаңы эрежелерди кабыл алды.",
        "Жогорку Кеңеш жаңы мыйзам долбоорун бүгүн карап жатат.",
        "Китеп көргөзмөсү борбордук китепканада ачылды.",
        "Мугалимдер айлыктын көбөйүшүн күтүп жатат.",
        "Айыл чарба министри кечээ келди.",
        "Ал китепти кечээ окуп бүттү.",
        "Облуста милиция кызматкерлери сыйланды.",
    ],
    "uz": [
        "Ўзбекистон Республикаси",
        "Ўзбекистон Республикаси Президенти Тошкентда меҳмонларни қабул қилди.",
        "Шанхай ҳамкорлик ташкилотининг саммити Самарқандда бўлиб ўтди.",
        "Ташкилот давлатлари ўртасида келишув имзоланди.",
        "Журналистлар учун янги танлов эълон қилинди.",
        "ТОШКЕНТДА ХАЛҚАРО АНЖУМАН БЎЛИБ ЎТДИ",
        "O‘zbekiston Respublikasi Prezidenti mehmonlarni qabul qildi.",
        "Oʻzbekiston va Qozogʻiston",
        "O'zbekiston Milliy axborot agentligi",
        "Turkiy davlatlar tashkilotining sammiti Samarqandda bo‘lib o‘tdi.",
        "Toshkentda jurnalistlar uchun yangi tanlov boshlandi va bir yil davom etadi.",
        "Tashkilotga a’zo davlatlarning matbuot vakillari yig‘ildi.",
        "SHANXAY HAMKORLIK TASHKILOTI SAMMITI BO‘LIB O‘TDI",
        "Bugun Toshkentda xalqaro matbuot forumi ochildi",
        "Samarqandda bir necha mamlakatdan kelgan jurnalistlar yangi loyihalarni muhokama qildi.",
        "Vazir mehmonlarga shahar tarixi haqida gapirib berdi.",
        "Uchrashuvda ikki davlat matbuoti kelishuvlari ko'rib chiqildi, so'ng bayonot e'lon qilindi.",
        "Delegatsiya ertaga Buxoroga boradi va u yerda yangi muzeyni ko‘radi.",
        "Янги китоб Самарқанд шаҳрида тақдим этилди, унда уч мамлакат олимлари иштирок этди.",
        "Кеча пойтахтда катта тадбир ташкил этилди.",
        "Andijonda pedagoglar yigʻilishi qanday oʻtdi?",
        "Mehmonlar kechqurun yetib kelishdi.",
        "Меҳмонлар кечқурун кетишди.",
    ],
    "tg": [
        "Ҷумҳурии Тоҷикистон",
        "Президенти Ҷумҳурии Тоҷикистон бо меҳмонон мулоқот кард.",
        "Созмони ҳамкории Шанхай дар Душанбе ҷаласа баргузор намуд.",
        "Рӯзноманигорон аз кишварҳои узви созмон омаданд.",
        "ДАР ДУШАНБЕ ҲАМОИШ БАРГУЗОР ШУД",
        "Вазири корҳои хориҷӣ ба Тошкент рафт.",
        "Дирӯз дар Хуҷанд намоишгоҳи китоб кушода шуд ва меҳмонони зиёд омаданд.",
        "Рӯзноманигорон аз се кишвар бо вазир мулоқот карданд.",
    ],
    "mn": [
        "Монгол Улсын Ерөнхийлөгч",
        "Монгол Улсын Ерөнхийлөгч Ташкент хотноо айлчиллаа.",
        "Шанхайн хамтын ажиллагааны байгууллагын дээд хэмжээний уулзалт болов.",
        "Сэтгүүлчид Улаанбаатарт цугларч, шинэ төслийн тухай ярилцлаа.",
        "УЛААНБААТАРТ ОЛОН УЛСЫН ФОРУМ БОЛЛОО",
        "Хоёр орны хооронд гэрээ байгуулсан.",
        "Улаанбаатар хотод олон улсын хэвлэлийн чуулган нээгдэж, арван орны төлөөлөгч оролцлоо.",
        "Сайд маргааш сэтгүүлчидтэй уулзана гэж мэдээлэв.",
        "Тус агентлагийн дарга шинэ гэрээнд гарын үсэг зурсан байна.",
        "Монголын баг тэмцээнд түрүүлжээ.",
        "Тэмцээн маргааш эхэлнэ гэв.",
    ],
    "uk": [
        "Президент України зустрівся з журналістами.",
        "Саміт організації відбувся в Астані, повідомляє агентство.",
        "Міністр закордонних справ",
        "КИЇВ ПІДПИСАВ УГОДУ",
        "Учасники форуму обговорили співпрацю між країнами.",
        "Це перший візит посла до Ташкента за рік, і він триватиме три дні.",
        "Про це розповів речник міністерства на брифінгу в Києві.",
        "Наступного року форум відбудеться в Одесі, туди запросять гостей з десяти країн.",
        "Журналісти чекали на посла майже дві години.",
        "Усі чекали автора біля входу.",
        "Її роман не про нас.",
        "Батько сказав, що не чекатиме.",
        "Вони об’єднали зусилля.",
        "Угоду мають підписати завтра, але без участі преси.",
    ],
    "be": [
        "Рэспубліка Беларусь",
        "Прэзідэнт Беларусі прыняў удзел у саміце ў Астане.",
        "Беларусь стала членам Шанхайскай арганізацыі супрацоўніцтва.",
        "Журналісты абмеркавалі новы праект",
        "МІНСК ПАДПІСАЎ ПАГАДНЕННЕ",
        "Міністр замежных спраў сустрэўся з паслом.",
        "У Мінску адкрылася выстава кніг, якую наведалі госці з пяці краін.",
        "Пра гэта паведаміў міністр на сустрэчы з журналістамі.",
        "Удзельнікі форуму сёння паедуць у Брэст.",
        "Мiнiстр замежных спраў прыедзе ў Гомель заўтра.",
        "Гэта не шлях да перамогі.",
        "Дзе будзе наш музей?",
        "Сёлета збудавалі новы мост.",
    ],
    "az": [
        "Azərbaycan Respublikası",
        "Azərbaycan Prezidenti İlham Əliyev jurnalistlərlə görüşüb.",
        "Türk Dövlətləri Təşkilatının sammiti Şuşada keçirilib.",
        "Bakıda media forumu başlayıb və iki gün davam edəcək.",
        "BAKIDA BEYNƏLXALQ FORUM KEÇİRİLİB",
        "Nazirlər yeni saziş imzaladılar, bu barədə məlumat verilib.",
        "Jurnalistlər sabah Gəncəyə gedəcək və orada yeni muzeyə baxacaqlar.",
        "Nazir beynəlxalq forumda çıxış edib, media haqqında danışıb.",
        "Kitab sabah gələcək.",
    ],
    "tr": [
        "Türk Devletleri Teşkilatı zirvesi Ankara'da yapıldı.",
        "Cumhurbaşkanı Erdoğan Astana'da gazetecilerle görüştü.",
        "Bakanlar yeni bir anlaşma imzaladı.",
        "Türkiye ile Azerbaycan arasında ulaştırma alanında iş birliği anlaşması imzalandı.",
        "ANKARA'DA TÜRK DEVLETLERİ MEDYA FORUMU BAŞLADI",
        "Toplantıya üye ülkelerin basın kurumları katıldı ve ortak bildiri kabul edildi.",
        "Gazeteciler yarın sabah Konya'ya gidecek ve orada basın müzesini gezecek.",
        "Bakan, ortak haber merkezinin gelecek yıl kurulacağını söyledi.",
        "Toplantı geçen hafta Bursa'da sona erdi.",
        "Annem bana mektup verdi.",
        "Firmadan henüz ses yok.",
        "Edirne'den gelen heyet geri dönecek.",
    ],
    "tk": [
        "Türkmenistanyň Prezidenti Aşgabatda myhmanlary kabul etdi.",
        "Türki döwletleriň guramasynyň maslahaty geçirildi.",
        "Aşgabatda žurnalistler üçin täze bäsleşik yglan edildi.",
        "Daşary işler ministri iki ýurduň arasyndaky hyzmatdaşlyk barada aýtdy.",
        "Sergi Aşgabatda açyldy we oňa köp ýurtlardan myhmanlar geldi.",
        "Duşuşykda täze gaznyň işi barada gürrüň edildi.",
    ],
    "zh": [
        "上海合作组织峰会在阿斯塔纳举行。",
        "上合组织秘书长",
        "新华社北京电",
        "SCO峰会今天在撒马尔罕闭幕",
    ],
    "fa": [
        "نشست سران سازمان همکاری شانگهای در تاشکند برگزار شد.",
        "وزیر امور خارجه ایران با خبرنگاران گفت‌وگو کرد.",
        "جمهوری اسلامی ایران",
        "خبرگزاری ایرنا گزارش داد که این نشست پایان یافت.",
    ],
    "ar": ["عقدت قمة منظمة شنغهاي للتعاون في طشقند على مدى يومين."],
    "ur": ["شنگھائی تعاون تنظیم کا اجلاس تاشقند میں ہوا اور صحافیوں نے شرکت کی۔"],
    "hy": ["Հայաստանի Հանրապետություն", "Գագաթնաժողովը տեղի ունեցավ Աստանայում։"],
    "ka": ["საქართველოს მთავრობა", "სამიტი ასტანაში გაიმართა."],
    "de": [
        "Der Gipfel der Organisation fand in Astana statt.",
        "Die Minister unterzeichneten am Montag eine gemeinsame Erklärung über den Verkehr.",
        "Der deutsche Bundeskanzler sprach mit Journalisten aus Kasachstan und Usbekistan.",
    ],
    "fr": [
        "Le sommet de l'organisation s'est tenu à Astana.",
        "Les ministres ont signé une déclaration commune sur les transports.",
        "Le président a rencontré des journalistes venus de six pays de la région.",
    ],
    "es": ["La cumbre de la organización se celebró en Astaná y duró dos días."],
    "tt": [
        "Татарстан Республикасы Рәисе журналистлар белән очрашты.",
        "Казанда халыкара форум узды, анда җиде илдән кунаклар катнашты.",
        "Татар телендә яңа тапшыру һәм газета чыга башлады.",
    ],
    "ba": ["Башҡортостан Республикаһы Башлығы журналистар менән осрашты."],
    "bg": [
        "Министрите подписаха меморандум и ще се срещнат отново през есента.",
        "Президентът на България се срещна с журналисти от шест държави.",
        "Срещата на върха се състоя в Астана, където бяха подписани няколко споразумения.",
    ],
    "sr": [
        "Председник Србије је разговарао са новинарима.",
        "Самит организације одржан је у Астани и трајао је два дана.",
        "Министри су потписали заједничку изјаву.",
    ],
    "ja": ["上海協力機構の首脳会議がアスタナで開かれた。"],
    "ko": ["상하이협력기구 정상회의가 아스타나에서 열렸다."],
}

#: Too short or too bare to be told: what it is, or `und`, but never Russian or English.
NEITHER = {
    "kk": ["Қазақпарат", "Ақорда", "Әділет министрі", "Үкімет үйі"],
    "ky": ["Өкмөт үйү", "Ачык күн", "Кече жыйын болду", "Чүйдө компания завод курат."],
    "uz": ["Ўзбекистон", "Халқ сўзи", "Qozog‘iston", "Vazir bugun keldi", "Majlis kecha tugadi, deydi rais"],
    "tg": ["Ҳизб", "Ҷумҳурият"],
    "mn": ["Өглөө", "Өнөөдөр"],
    "uk": ["Київ", "Україна", "Завтра буде дощ, але тепло"],
    "be": ["Магілёў", "Мінск і Гродна"],
    "az": ["Şuşa bəyannaməsi", "Gəncə"],
    "tr": ["Dışişleri Bakanlığı", "İçişleri"],
    "tk": ["Aşgabat şäheri", "Kitap ertir çykar."],
    "de": ["Außenministerium", "Grüße aus München"],
    "fr": ["Élysée", "Déclaration commune"],
}

#: Nothing to tell.
BARE = ["", " ", "\n\n", "15:30", "2017–2019 …", "🎉🎉", "\x00\x07", "\ud800", "№ 5", "–––", "٣٤٥"]


@pytest.mark.parametrize(("language", "text"), [(code, text) for code in TOLD for text in TOLD[code]])
def test_tells_the_language(language: str, text: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(("language", "text"), [(code, text) for code in NEITHER for text in NEITHER[code]])
def test_short_foreign_stretches_are_never_russian_or_english(language: str, text: str) -> None:
    assert detect_language(text) in (language, "und")


@pytest.mark.parametrize("text", BARE)
def test_text_without_letters_is_undetermined(text: str) -> None:
    assert detect_language(text) == "und"
    assert {segment.language for segment in split_languages(text)} <= {"und"}


def test_table_is_large() -> None:
    assert sum(map(len, TOLD.values())) >= 150


@pytest.mark.parametrize("shared", ["не", "на", "а не на", "тут не раз", "но не до"])
@pytest.mark.parametrize("own", ["він", "цієї", "прыйшоў"])
def test_a_word_in_other_letters_outweighs_what_is_shared(shared: str, own: str) -> None:
    """Small words that Russian has in common with its relatives say nothing for it."""
    assert detect_language(f"{shared} {own}") != "ru"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Жыхароў (2009 г.) – 31 412 чал.", "be"),
        ("Ён уваходзіць у склад Лясноўскага сельсавета.", "be"),
        ("Пакет push підтримує Chrome, Firefox, Windows, Linux, Safari.", "uk"),
        ("Ve soğuk su ile ekmek.", "tr"),
        ("Ayhan Güneş, Üsteğmen Orhan Bayram.", "und"),
        ("Sveriges tidning från Växjö.", "sv"),
    ],
)
def test_letters_of_neither_where_no_word_speaks_for_either(text: str, language: str) -> None:
    assert detect_language(text) in (language, "und")


@pytest.mark.parametrize(
    "headline",
    [
        "Erdoğan visits Baku",
        "Orbán meets Xi",
        "Türkiye hosts summit",
        "TÜRKSOY marks Nowruz",
        "Şuşa hosts forum",
        "Türkiye wins gold medal",
        "TRT Director Mehmet Zahid Sobacı",
    ],
)
def test_a_word_of_english_among_names_in_other_letters_is_enough(headline: str) -> None:
    assert detect_language(headline) == "en"


@pytest.mark.parametrize(
    "text", ["«ТВ Медиа» купил Caramba Entertainment Group", "На Caspian Media Forum приехали 40 редакторов"]
)
def test_names_in_latin_letters_do_not_make_a_sentence_english(text: str) -> None:
    assert detect_language(text) == "ru"


@pytest.mark.parametrize("names", ["Қазақстан", "Ғабит Мүсірепов", "Әлібек, Мәди, Ұлан, Өскен, Шыңғыс"])
def test_names_in_other_letters_never_outweigh_a_sentence(names: str) -> None:
    assert detect_language(f"{names}: об этом сообщил агентству") == "ru"
    assert detect_language(f"{names} и журналисты") == "ru"


def test_tells_which_languages_lack_a_letter() -> None:
    assert lacked_by("CYRILLIC", "ґанок") >= {"ru", "be", "kk"}
    assert "uk" not in lacked_by("CYRILLIC", "ґанок")
    assert lacked_by("LATIN", "o‘quv") >= {"en", "tr"}
    assert "uz" not in lacked_by("LATIN", "o‘quv")
    assert all("en" not in lacked_by("LATIN", word) for word in ("o’clock", "don't", "café"))


#: Documents of several languages: each stretch, in order, with its language.
MIXED = [
    [("ru", "Саммит открылся в Астане. "), ("en", "The summit opened in Astana on Monday.")],
    [
        ("en", "OTS ministers met in Baku.\n"),
        ("ru", "Министры ОТГ встретились в Баку.\n"),
        ("en", "It is over."),
    ],
    [
        ("ru", "Генсек поздравил журналистов с праздником.\n"),
        ("kk", "Бас хатшы журналистерді мерекемен құттықтады. Ол жаңа жобалар туралы айтты.\n"),
        ("zh", "秘书长向记者表示祝贺。\n"),
        ("en", "The Secretary General congratulated the journalists."),
    ],
    [
        ("ru", "Президент выступил на форуме перед журналистами. "),
        ("uz", "Ўзбекистон Республикаси Президенти меҳмонларни қабул қилди. "),
        ("ru", "После этого гости осмотрели новую редакцию газеты."),
    ],
    [
        ("en", "The minister of culture spoke in Turkish at the opening. "),
        ("tr", "Türk Devletleri Teşkilatı basın için yeni bir ödül kuruyor. "),
        ("en", "The audience applauded for a minute."),
    ],
    [
        ("ru", "В Баку прошёл форум. "),
        ("en", "The media of the Turkic states signed a new protocol. "),
        ("ru", "Документ подписали пять агентств."),
    ],
    [
        ("ru", "Глава МИД\nПрезидент выступил на форуме.\n"),
        ("mn", "Монгол Улсын Ерөнхий сайд хэвлэлийн бага хурал дээр үг хэллээ.\n"),
        ("ru", "Посол Монголии\nМинистр ответил на вопросы журналистов."),
    ],
]

#: Documents in one language although a line of them does not show it by itself.
UNIFORM = [
    ("ky", "Форум\nТүрк мамлекеттер уюмунун саммити Бишкекте өттү.\nКубанычбек Омуралиев"),
    ("kk", "Астана\n\nШанхай ынтымақтастық ұйымының саммиті Астанада өтті.\n\n15:30\n"),
    ("uz", "Toshkent\nO‘zbekiston Respublikasi Prezidenti mehmonlarni qabul qildi.\nShavkat Mirziyoyev"),
    ("ru", "ШОС\nСаммит ШОС прошёл в Астане. В газете «Үкімет» вышла статья.\n\n— Рашид Алимов"),
    (
        "en",
        "Photo: Cumhurbaşkanlığı press office of the president\nThe summit was held.\nRecep Tayyip Erdoğan",
    ),
    ("en", "The guests arrived on Monday.\nDániel Papp\nMáté Paczolay, Hakan Fidan\nNagy, Kovács, Tóth, Szabó"),
    ("ru", "Посол Болгарии\nДепутат Сейма\nВстреча прошла в Софии.\nДамдинсурэн Батсух\nФото: Ақорда"),
    ("ky", "Бишкек\nБиздин кабарчы\nБашкы катчы Бишкекте журналисттер менен жолугушту.\nАкылбек Жапаров"),
    ("fr", "Astana\nLe sommet de l'organisation s'est tenu à Astana.\n12 000"),
]


@pytest.mark.parametrize("stretches", MIXED)
def test_splits_mixed_documents(stretches: list[tuple[str, str]]) -> None:
    text = "".join(part for _, part in stretches)
    found = [(segment.language, text[segment.start : segment.end]) for segment in split_languages(text)]
    assert found == stretches


@pytest.mark.parametrize(("language", "text"), UNIFORM)
def test_bare_stretches_follow_their_neighbours(language: str, text: str) -> None:
    assert [segment.language for segment in split_languages(text)] == [language]


def test_given_language_is_taken_for_the_whole() -> None:
    assert split_languages("Саммит. The end.", "kk") == [Segment(0, 16, "kk")]
    assert split_languages("", "kk") == []


@pytest.mark.parametrize("language", ["xx1", "EN", "r", "", "russian", 5, b"ru", ["ru"], "ru\n"])
def test_refuses_what_is_no_language_code(language: object) -> None:
    with pytest.raises(InputError, match="is not a language code"):
        split_languages("text", language)  # type: ignore[arg-type]


PIECES = [*chain.from_iterable(TOLD.values()), "\n", " ", "15", "Ж"]


@given(st.text() | st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_segments_cover_the_text_in_order(text: str) -> None:
    segments = split_languages(text)
    assert "".join(text[s.start : s.end] for s in segments) == text
    assert all(s.start < s.end for s in segments)
    assert all(one.language != two.language for one, two in pairwise(segments))


def test_answers_are_the_same_in_every_process() -> None:
    """What langdetect is asked must not hang on what it was asked before, or on the seed of the hash."""
    texts = [text for group in (*TOLD.values(), *NEITHER.values()) for text in group]
    script = (
        "import sys\nfrom mediacoop.languages import detect_language\n"
        "sys.stdin.reconfigure(encoding='utf-8')\n"
        "texts = sys.stdin.read().split('\\n')\n"
        "found = {text: detect_language(text) for text in reversed(texts)}\n"
        "print(' '.join(found[text] for text in texts))"
    )
    command = [sys.executable, "-c", script]
    answers = subprocess.run(command, input="\n".join(texts), capture_output=True, encoding="utf-8", check=True)
    assert answers.stdout.split() == [detect_language(text) for text in texts]


def test_langdetect_is_not_asked_about_ordinary_news(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(language_guess, "ask_langdetect", lambda text: asked.append(text))
    for language in ("ru", "en"):
        split_languages("\n".join(TOLD[language]))
    assert len(asked) <= 3


def test_long_texts_take_linear_time() -> None:
    start = time.perf_counter()
    split_languages("Саммит ШОС прошёл в Астане. Ə" * 40_000 + "." * 500_000)
    split_languages("слово" * 1_000_000)
    assert time.perf_counter() - start < 20
