//! What a word that many names share means, and in which languages: "Front", "Jabhat", "Cephesi".
//!
//! A line of [`GROUPS`], [`SIDES`] or [`LANDS`] is one meaning: its name in capitals, then its
//! words by language.

use crate::names::letters::letters;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// What a word that many names share means.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Concept(pub &'static str);

/// What kind of group it is, and what it says of itself: `NAME en: … fr: … tr: … ar: … ru: …`,
/// several forms a language.
const GROUPS: &[&str] = &[
    "FRONT en:front fr:front tr:cephe,cephesi ar:jabhat,jabha,jebhat,djabhat,جبهة ru:фронт,front fa:jabhe",
    "BRIGADE en:brigade,brigades fr:brigade,brigades tr:tugay,tugayi ar:liwa,liwaa,alwiyat,لواء,ألوية ru:бригада,бригады,brigada",
    "BATTALION en:battalion,battalions fr:bataillon,bataillons tr:tabur,taburu ar:katiba,katibat,kataib,kateeb,kataeb,كتيبة,كتائب ru:батальон,батальйон,batalyon",
    "REGIMENT en:regiment fr:regiment tr:alay,alayi ar:فوج ru:полк,polk",
    "DIVISION en:division fr:division tr:tumen ar:firqa,firqat,فرقة ru:дивизия,дивізія",
    "CORPS en:corps fr:corps ar:faylaq,failaq,feilak,فيلق ru:корпус,korpus tr:kolordu,kolordusu",
    "LEGION en:legion fr:legion tr:lejyon,lejyonu ru:легион,легіон",
    "COMPANIES en:companies ar:saraya,sarayat,سرايا",
    "ARMY en:army fr:armee tr:ordu,ordusu ar:jaysh,jaish,jeish,djeich,jaych,جيش ru:армия,армія,armiya",
    "SOLDIERS en:soldiers,soldier fr:soldats ar:jund,junud,cund,jond,djound,جند,جنود",
    "FORCES en:forces,force fr:forces,force tr:kuvvetleri,gucleri,guc ar:quwat,quwwat,qouwat,قوات ru:силы,сили,sily",
    "MILITIA en:militia,militias fr:milice,milices tr:milis,milisleri ar:milishia,ميليشيا ru:ополчение",
    "GUARD en:guard,guards fr:garde tr:muhafizlari ar:haras,حرس ru:гвардия,гвардія",
    "POLICE en:police fr:police tr:polis ar:shurta,شرطة ru:полиция,поліція",
    "MOVEMENT en:movement fr:mouvement tr:hareket,hareketi ar:harakat,haraka,haraket,harekat,حركة ru:движение,рух,dvizheniye fa:tehrik,tahrik,tehreek,jonbesh",
    "PARTY en:party fr:parti tr:partisi,parti ar:hizb,hezb,حزب ru:партия,партія,partiya",
    "UNION en:union fr:union tr:birlik,birligi ar:ittihad,itihad,itihaad,اتحاد ru:союз,soyuz",
    "COUNCIL en:council fr:conseil tr:konsey,konseyi,meclis,meclisi ar:majlis,majles,medjlis,مجلس ru:совет,рада",
    "COMMITTEE en:committee fr:comite tr:komite,komitesi ar:lajna,lajnat,لجنة ru:комитет,комітет",
    "AUTHORITY en:authority fr:autorite ar:hayat,haya,haia,heyet,heyeti,هيئة tr:heyeti",
    "ASSEMBLY en:assembly fr:assemblee ru:собрание",
    "COALITION en:coalition,alliance fr:coalition,alliance tr:koalisyon,koalisyonu,ittifaki ar:tahaluf,التحالف,تحالف ru:коалиция,альянс",
    "GROUP en:group,groups fr:groupe,groupes tr:grup,grubu ar:jamaat,jamaa,jamaah,gamaa,jemaah,jamiat,djamaat,cemaat,جماعة ru:группа,група,gruppa",
    "ORGANIZATION en:organization,organisation fr:organisation tr:orgut,orgutu,teskilat,teskilati ar:tanzim,munazzama,munazamat,منظمة,تنظيم ru:организация,організація",
    "ASSOCIATION en:association,society fr:association,societe tr:dernek,dernegi ar:jamiya,jamiyat,جمعية ru:ассоциация,общество",
    "FOUNDATION en:foundation fr:fondation tr:vakif,vakfi ar:muassasat,مؤسسة ru:фонд",
    "COMMAND en:command fr:commandement tr:komutanlik,komutanligi ar:qiyada,قيادة ru:командование",
    "STATE en:state fr:etat tr:devlet,devleti ar:dawla,dawlat,daulah,daula,dawlah,دولة ru:государство,держава",
    "GOVERNMENT en:government fr:gouvernement tr:hukumet,hukumeti ar:hukuma,hukumat,حكومة ru:правительство,уряд",
    "MINISTRY en:ministry fr:ministere tr:bakanlik,bakanligi ar:wizara,wizarat,وزارة ru:министерство,міністерство",
    "REPUBLIC en:republic fr:republique tr:cumhuriyet,cumhuriyeti ar:jumhuriya,جمهورية ru:республика,республіка",
    "EMIRATE en:emirate fr:emirat tr:emirligi,emirlik ar:imara,imarat,إمارة ru:эмират",
    "CALIPHATE en:caliphate fr:califat ar:khilafa,خلافة",
    "NETWORK en:network fr:reseau ar:shabaka,شبكة ru:сеть",
    "OBSERVATORY en:observatory fr:observatoire ar:marsad,مرصد",
    "AGENCY en:agency fr:agence tr:ajans,ajansi ar:wakala,وكالة ru:агентство",
    "BANK en:bank fr:banque tr:bankasi ar:bank,بنك ru:банк,bank",
    // What a group says of itself.
    "ISLAMIC en:islamic,islamist fr:islamique,islamiste tr:islami,islam ar:islami,islamiya,islamiyya,islamiyah,islamia,إسلامي,إسلامية,الإسلامي,الإسلامية ru:исламский,исламская,исламское,ісламський",
    "NATIONAL en:national fr:national,nationale,nationaux tr:ulusal,milli ar:watani,wataniya,وطني,وطنية,الوطني,الوطنية ru:национальный,национальная,національна,національний",
    "PEOPLE en:people,peoples,popular fr:peuple,populaire,populaires tr:halk,halki ar:shaab,shaabi,شعب,شعبي,الشعب,الشعبي,الشعبية,shabiya ru:народ,народный,народная,народне",
    "LIBERATION en:liberation fr:liberation tr:kurtulus,kurtulusu ar:tahrir,تحرير,التحرير ru:освобождение,освобождения,визволення",
    "RESISTANCE en:resistance fr:resistance tr:direnis ar:muqawama,mukavama,moqawama,مقاومة,المقاومة ru:сопротивление,сопротивления",
    "REVOLUTION en:revolution,revolutionary,revolutionaries fr:revolution,revolutionnaire,revolutionnaires tr:devrim,devrimci ar:thawra,ثورة,الثورة,الثوري ru:революция,революционный",
    "DEMOCRATIC en:democratic fr:democratique,democratiques tr:demokratik ar:dimuqrati,ديمقراطي,ديمقراطية,الديمقراطية,الديمقراطي ru:демократический,демократические,демократична",
    "SOCIALIST en:socialist fr:socialiste tr:sosyalist ar:ishtiraki,الاشتراكي ru:социалистический",
    "COMMUNIST en:communist fr:communiste tr:komunist ar:shuyui,الشيوعي ru:коммунистический,коммунистическая",
    "WORKERS en:workers,labour,labor fr:travailleurs,ouvriers tr:isci,iscileri ar:ummal,العمال ru:рабочих,рабочая",
    "FREE en:free fr:libre tr:ozgur ar:hurr,hurra,الحر,حر,الحرة ru:свободный,свободная,вільна",
    "ARMED en:armed fr:arme,armee,armes,armees tr:silahli ar:musallaha,مسلحة,المسلحة ru:вооруженные,вооружённые,збройні",
    "FIGHTING en:fighting,combatant,combat fr:combattant,combattante ar:muqatila,المقاتلة",
    "DEFENCE en:defence,defense fr:defense tr:savunma ar:difa,دفاع,الدفاع ru:оборона,обороны,оборони",
    "SECURITY en:security fr:securite tr:guvenlik ar:amn,أمن,الأمن ru:безопасность,безпеки,безопасности",
    "SALVATION en:salvation fr:salut ar:inqadh,إنقاذ,الإنقاذ",
    "FREEDOM en:freedom,liberty fr:liberte tr:ozgurluk ar:hurriya,حرية,الحرية ru:свобода,свободы",
    "JUSTICE en:justice fr:justice tr:adalet ar:adala,عدالة,العدالة ru:справедливость",
    "DEVELOPMENT en:development fr:developpement tr:kalkinma ar:tanmiya,تنمية,التنمية ru:развитие",
    "UNITY en:unity fr:unite tr:vahdet ar:wahda,وحدة,الوحدة ru:единство,единая",
    "UNITED en:united fr:uni,unis,unies,unie tr:birlesik,birlesmis ar:muttahida,المتحدة",
    "INTERNATIONAL en:international fr:international,internationale tr:uluslararasi ar:duwali,الدولي,الدولية ru:международный,міжнародний,международная",
    "GENERAL en:general fr:general,generale tr:genel ar:amma,العامة,عام,العام ru:генеральный,генеральное",
    "MILITARY en:military fr:militaire tr:askeri ar:askari,askariya,عسكري,العسكري,العسكرية ru:военный,военная,військова",
    "SUPREME en:supreme,high fr:supreme,haut tr:yuksek ar:aala,الأعلى ru:верховный,верховна",
    "POLITICAL en:political fr:politique tr:siyasi ar:siyasi,سياسي,السياسي ru:политический",
    "CENTRAL en:central fr:central,centrale tr:merkez,merkezi ar:markazi,المركزي ru:центральный,центральна",
    "SHARIA en:sharia fr:charia ar:sharia,شريعة,الشريعة",
    "SUPPORTERS en:supporters,partisans fr:partisans ar:ansar,ensar,أنصار",
    "FREEMEN ar:ahrar,أحرار",
    "GOD en:god fr:dieu ar:allah,الله tr:allah",
    "RIGHTS en:rights fr:droits tr:haklari ar:huquq,حقوق ru:прав",
    "HUMAN en:human fr:homme tr:insan ar:insan,الإنسان ru:человека,людини",
    "NATIONS en:nations fr:nations tr:milletler,ulusal ar:umam,الأمم ru:наций,націй",
    "MARTYRS en:martyrs fr:martyrs tr:sehitleri ar:shuhada,chouhada,شهداء",
    "LAND en:land fr:terre ar:ard,أرض",
    "YOUTH en:youth fr:jeunesse,jeunes tr:genclik ar:shabab,chabab,شباب,الشباب ru:молодежь",
    "STUDENTS en:students fr:etudiants tr:ogrenci",
];

/// Sides of the compass.
const SIDES: &[&str] = &[
    "NORTH en:north,northern fr:nord tr:kuzey ar:shamal,shimal,شمال,الشمال,الشمالي ru:север,северный,північ,північний,северная,северной",
    "SOUTH en:south,southern fr:sud tr:guney ar:janub,djanoub,جنوب,الجنوب,الجنوبي ru:юг,южный,південь,південний,южная,южной",
    "EAST en:east,eastern fr:est,oriental,orientale tr:dogu ar:sharq,شرق,الشرق,الشرقي,الشرقية ru:восток,восточный,схід,східний,восточная",
    "WEST en:west,western fr:ouest,occidental,occidentale tr:bati ar:gharb,غرب,الغرب,الغربي,الغربية ru:запад,западный,захід,західний,западная",
];

/// Lands and their peoples, and the leagues of states.
const LANDS: &[&str] = &[
    "SYRIA en:syria,syrian,syrians fr:syrie,syrien,syrienne,syriens tr:suriye ar:suriya,سوريا,سورية,السورية,السوري ru:сирия,сирийский,сирийская,сирийской,сирія",
    "IRAQ en:iraq,iraqi fr:irak,irakien,irakienne tr:irak ar:iraq,العراق,العراقي,العراقية ru:ирак,иракский,ірак",
    "LIBYA en:libya,libyan fr:libye,libyen,libyenne tr:libya ar:libya,ليبيا,الليبي,الليبية ru:ливия,ливийский,лівія",
    "LEBANON en:lebanon,lebanese fr:liban,libanais,libanaise tr:lubnan ar:lubnan,لبنان,اللبناني,اللبنانية ru:ливан,ливанский,ліван",
    "PALESTINE en:palestine,palestinian fr:palestine,palestinien,palestinienne tr:filistin ar:filastin,falastin,فلسطين,الفلسطيني,الفلسطينية ru:палестина,палестинский",
    "ISRAEL en:israel,israeli fr:israel,israelien,israelienne tr:israil ar:israil,إسرائيل,الإسرائيلي ru:израиль,израильский",
    "EGYPT en:egypt,egyptian fr:egypte,egyptien,egyptienne tr:misir ar:misr,مصر,المصري,المصرية ru:египет,египетский",
    "TUNISIA en:tunisia,tunisian fr:tunisie,tunisien,tunisienne tr:tunus ar:تونس,التونسي",
    "ALGERIA en:algeria,algerian fr:algerie,algerien,algerienne tr:cezayir ar:jazair,الجزائر,الجزائري",
    "MOROCCO en:morocco,moroccan fr:maroc,marocain,marocaine tr:fas ar:maghrib,المغرب,المغربي",
    "YEMEN en:yemen,yemeni fr:yemen,yemenite tr:yemen ar:yaman,اليمن,اليمني ru:йемен",
    "JORDAN en:jordan,jordanian fr:jordanie,jordanien tr:urdun ar:urdun,الأردن",
    "SUDAN en:sudan,sudanese fr:soudan,soudanais,soudanaise tr:sudan ar:sudan,السودان,السوداني,السودانية ru:судан",
    "SOMALIA en:somalia,somali fr:somalie,somalien tr:somali ar:الصومال ru:сомали",
    "IRAN en:iran,iranian fr:iran,iranien,iranienne tr:iran ar:إيران,الإيراني,iran ru:иран,иранский",
    "TURKEY en:turkey,turkish,turkiye fr:turquie,turc,turque tr:turkiye,turk ar:turkiya,تركيا,التركي ru:турция,турецкий",
    "TURKISTAN en:turkistan,turkestan fr:turkestan tr:turkistan ar:turkistani,تركستان,التركستاني",
    "KURDISTAN en:kurdistan,kurdish,kurds fr:kurdistan,kurde,kurdes tr:kurdistan,kurt ar:kurdistan,كردستان,الكردستاني ru:курдистан,курдский",
    "AFGHANISTAN en:afghanistan,afghan fr:afghanistan,afghan,afghane tr:afganistan,afgan ar:أفغانستان ru:афганистан",
    "PAKISTAN en:pakistan,pakistani fr:pakistan,pakistanais tr:pakistan ar:باكستان ru:пакистан",
    "RUSSIA en:russia,russian fr:russie,russe tr:rusya,rus ar:rusiya,روسيا,الروسي ru:россия,российский,российская,росія,российской",
    "UKRAINE en:ukraine,ukrainian fr:ukraine,ukrainien,ukrainienne tr:ukrayna ar:أوكرانيا ru:украина,украинский,україна,української,украинская,украины,україни",
    "CHECHNYA en:chechnya,chechen fr:tchetchenie,tchetchene tr:cecenistan,cecen ar:شيشان,الشيشان ru:чечня,чеченский",
    "MALI en:mali,malian fr:mali,malien,malienne",
    "NIGER en:niger fr:niger,nigerien",
    "NIGERIA en:nigeria,nigerian fr:nigeria,nigerian",
    "CHAD en:chad,chadian fr:tchad,tchadien,tchadienne",
    "CENTRALAFRICA en:centralafrica,centralafrican fr:centrafrique,centrafricain,centrafricaine",
    "ETHIOPIA en:ethiopia,ethiopian fr:ethiopie,ethiopien",
    "ERITREA en:eritrea,eritrean fr:erythree,erythreen",
    "CONGO en:congo,congolese fr:congo,congolais,congolaise",
    "RWANDA en:rwanda,rwandan fr:rwanda,rwandais,rwandaise",
    "AFRICA en:africa,african fr:afrique,africain,africaine tr:afrika ar:afriqiya,إفريقيا",
    "EUROPE en:europe,european fr:europe,europeen,europeenne tr:avrupa ar:أوروبا,الأوروبي ru:европа,европейский",
    "AMERICA en:america,american fr:amerique,americain,americaine tr:amerika,amerikan ar:أمريكا ru:америка,американский",
    "SAHEL en:sahel,sahelian fr:sahel,sahelien",
    "MAGHREB en:maghreb,maghrib fr:maghreb",
    "ARAB en:arab,arabic,arabian fr:arabe,arabes tr:arap ar:arabi,arabiya,العربي,العربية ru:арабский",
    "KHORASAN en:khorasan,khurasan fr:khorassan tr:horasan ar:خراسان",
    "SINAI en:sinai fr:sinai ar:sayna,سيناء",
    "CAUCASUS en:caucasus,caucasian fr:caucase tr:kafkas,kafkasya ar:kavkaz,qawqaz,kawkaz,القوقاز ru:кавказ,kavkaz",
    "DONETSK en:donetsk fr:donetsk ru:донецк,донецкая,донецька",
    "LUHANSK en:luhansk,lugansk fr:lougansk ru:луганск,луганская,луганська",
    "SHAM en:levant fr:levant ar:sham,cham,şam,شام,الشام",
    "UN en:un fr:onu tr:bm",
    "EU en:eu fr:ue",
    "NATO en:nato fr:otan",
];

/// Words of a name that make another group of it when only one of two names has them.
const PARTS: &[&str] = &[
    "COMMAND",
    "YOUTH",
    "STUDENTS",
    "POLITICAL",
    "MILITARY",
    "BANK",
    "COMMITTEE",
    "COUNCIL",
    "GENERAL",
    "CENTRAL",
];

static LAND_NAMES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| LANDS.iter().filter_map(|line| line.split_whitespace().next()).collect());

static BY_WORD: LazyLock<HashMap<String, Vec<(Concept, &'static str)>>> = LazyLock::new(|| {
    let mut by_word: HashMap<String, Vec<(Concept, &'static str)>> = HashMap::new();
    for line in [GROUPS, SIDES, LANDS].iter().flat_map(|table| table.iter()) {
        let mut parts = line.split_whitespace();
        let Some(name) = parts.next() else { continue };
        for part in parts {
            let (language, forms) = part.split_once(':').expect("a line names its languages");
            for form in forms.split(',') {
                let form = form.strip_prefix("ال").unwrap_or(form);
                by_word.entry(letters(form).0).or_default().push((Concept(name), language));
            }
        }
    }
    by_word
});

/// What a word means in the names of many groups, and in which languages it means it.
pub fn concepts(letters: &str) -> &'static [(Concept, &'static str)] {
    BY_WORD.get(letters).map_or(&[], Vec::as_slice)
}

/// The land or people that a word means, in the singular or plural: "Syrians", "tchétchènes".
pub fn land(letters: &str) -> Option<&'static str> {
    let forms = [Some(letters), letters.strip_suffix('s'), letters.strip_suffix("es")];
    let meant = forms.into_iter().flatten().flat_map(|form| concepts(form)).map(|(name, _)| name.0);
    meant.into_iter().find(|name| LAND_NAMES.contains(name))
}

/// Makes another group of it: a side, a land, a part of the whole.
pub fn is_distinguishing(concept: Concept) -> bool {
    let among =
        |table: &[&str]| table.iter().any(|line| line.split_whitespace().next() == Some(concept.0));
    PARTS.contains(&concept.0) || among(SIDES) || among(LANDS)
}
