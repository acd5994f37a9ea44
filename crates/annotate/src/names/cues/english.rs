//! English words that tell of names.

use super::{Cue, Lists};

pub(super) const LISTS: Lists = &[
    (
        Cue::Title,
        "mr mr. mrs mrs. ms ms. dr dr. prof prof. sir lord lady dame president vice-president
        chairman chairwoman chair minister premier chancellor secretary senator sen. congressman
        congresswoman representative rep. governor mayor ambassador envoy judge justice attorney
        lawyer professor doctor king queen prince princess emir sultan sheikh shaykh sheik imam
        mullah ayatollah pope bishop archbishop cardinal father brother sister rabbi reverend rev.
        saint general gen. colonel col. lieutenant lt. captain capt. major maj. commander cmdr.
        sergeant sgt. admiral marshal brigadier corporal private officer chief leader founder
        director spokesman spokeswoman spokesperson activist journalist reporter author writer
        singer actor actress coach striker fighter militant warlord analyst expert researcher
        historian candidate deputy lawmaker member ceo husband wife son daughter mother uncle
        aunt nephew cousin brothers sisters named called nicknamed alias",
    ),
    (
        Cue::Group,
        "ministry department agency office bureau council committee commission board parliament
        congress senate assembly house cabinet court tribunal union league party movement
        coalition alliance bloc federation confederation association organization organisation
        institute institution academy university college school hospital foundation fund bank
        company corporation group society club team centre center network army navy police guard
        corps service services administration authority secretariat directorate council's
        directory exchange airlines airways church ministry's nations states press trust
        syndicate guild chamber programme program initiative observatory monitor mission task",
    ),
    (
        Cue::Fighters,
        "front brigade brigades battalion battalions regiment division forces force militia
        militias army faction factions insurgency resistance jihad mujahideen fighters unit units
        command legion squadron squad wing cell corps defence defense rebels protection
        mobilisation mobilization liberation liberators martyrs",
    ),
    (
        Cue::Outlet,
        "newspaper daily weekly magazine journal news press agency broadcaster broadcasting
        television tv radio channel network website times post herald tribune gazette chronicle
        observer guardian telegraph standard mirror star sun express mail globe review monitor
        media newswire wire outlet station reporter correspondent paper bulletin",
    ),
    (
        Cue::Place,
        "city town village province governorate district county region state republic kingdom
        emirate island islands peninsula river lake sea ocean bay gulf strait mount mountain
        mountains valley desert plain dam bridge street road avenue square park airport airbase
        base camp port harbor harbour border crossing castle palace temple mosque church cathedral
        stadium building tower hotel prison museum station neighbourhood neighborhood suburb
        countryside area capital coast cape hill hills forest canal checkpoint highway junction
        theater theatre arena hall gallery garden gardens beach pier terminal mall plaza inn
        restaurant cafe café grill resort zoo cemetery ranch farm field fort reservoir creek falls
        springs heights",
    ),
    (
        Cue::Event,
        "war battle operation offensive campaign revolution uprising massacre siege crisis
        conference summit forum festival championship cup olympics games tournament league
        election elections referendum prize award awards hurricane storm earthquake exercise
        intifada spring holocaust genocide ceremony congress expo fair marathon tour open raid",
    ),
    (
        Cue::Law,
        "act treaty agreement accord accords convention charter constitution protocol resolution
        law bill directive pact memorandum amendment declaration plan code",
    ),
    (
        Cue::Work,
        "film movie novel book album song single series show opera play poem painting video
        documentary titled entitled episode soundtrack game essay memoir report",
    ),
    (
        Cue::Thing,
        "missile missiles rocket rockets tank tanks rifle gun launcher aircraft jet fighter
        helicopter drone ship vessel frigate carrier submarine destroyer satellite spacecraft
        probe software browser app phone car truck drug vaccine virus class model platform",
    ),
    (
        Cue::Says,
        "said says say told tells added adds stated states announced announces claimed claims
        reported reports according warned denied confirmed explained noted wrote writes argued
        insisted replied asked tweeted declared quoted citing cited",
    ),
    (
        Cue::Given,
        "john james robert michael william david richard joseph thomas charles christopher daniel
        matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward
        ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
        scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
        tyler aaron henry adam douglas nathan peter zachary walter kyle harold carl jeremy keith
        roger gerald ethan arthur terry lawrence sean christian austin noah jesse joe bryan billy
        jordan albert dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy
        vincent russell louis philip bobby johnny bradley mary patricia jennifer linda elizabeth
        barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily
        donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia
        kathleen amy angela shirley anna brenda pamela emma nicole samantha katherine christine
        debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth
        virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline
        martha madison teresa gloria sara janice ann kathryn abigail sophia jean alice judy
        isabella grace theresa beverly amber danielle marilyn charlotte diana natalie kayla alexis
        lori tony mike steve jim bill bob tom dave dan ken ron greg jeff matt chris nick ben sam
        alex ted rick barry hillary barack boris theresa nigel ian graham simon colin stuart neil",
    ),
    (
        Cue::People,
        "american british english french german italian spanish russian ukrainian turkish syrian
        iraqi iranian israeli palestinian saudi egyptian jordanian lebanese kurdish arab arabic
        african european asian chinese japanese indian pakistani afghan yemeni libyan tunisian
        algerian moroccan qatari emirati kuwaiti chechen georgian polish greek dutch swedish
        norwegian danish finnish canadian australian mexican brazilian western eastern northern
        southern central muslim muslims christian christians jewish jews sunni sunnis shia shiite
        shi'ite shiites alawite alawites druze yazidi yazidis turkmen kurds arabs turks russians
        americans syrians iraqis islamic islamist catholic orthodox hindu buddhist irish scottish
        welsh soviet ottoman roman assyrian greeks germans italians spaniards frenchman frenchmen
        englishman britons brits poles romanian romanians bulgarian bulgarians hungarian hungarians
        serb serbs serbian croat croats croatian bosnian bosnians bosniak bosniaks albanian
        albanians kosovar macedonian montenegrin czech czechs slovak slovaks slovenian austrian
        austrians swiss belgian belgians portuguese danes swede swedes norwegians finn finns
        icelandic scot scots scotsman chechens georgians armenian armenians azeri azeris
        azerbaijani azerbaijanis abkhaz ossetian ossetians ingush dagestani tatar tatars belarusian
        belarusians moldovan lithuanian latvian estonian baltic ukrainians turkic uzbek uzbeks
        tajik tajiks kyrgyz kazakh kazakhs turkmens uighur uighurs uyghur uyghurs tibetan tibetans
        mongolian mongol afghans pakistanis indians bangladeshi bangladeshis nepali nepalese
        bhutanese burmese rohingya rohingyas thai vietnamese cambodian laotian malaysian indonesian
        indonesians filipino filipinos philippine singaporean taiwanese korean koreans australians
        kiwi maori iranians persian israelis palestinians jordanians saudis emiratis qataris
        kuwaitis bahraini omani yemenis houthi houthis egyptians libyans tunisians algerians
        moroccans sahrawi berber berbers tuareg tuaregs amazigh copt copts coptic maronite
        maronites ismaili wahhabi salafi salafist salafists jihadi jihadist jihadists sudanese
        ethiopian ethiopians eritrean eritreans somali somalis kenyan kenyans ugandan rwandan
        rwandans burundian congolese cameroonian nigerian nigerians nigerien malian malians chadian
        chadians senegalese ivorian ghanaian gambian liberian angolan zimbabwean zambian mozambican
        malagasy tutsi tutsis hutu hutus fulani hausa igbo yoruba oromo tigrayan tigrayans amhara
        pashtun pashtuns hazara hazaras baloch balochi punjabi sindhi bengali tamil tamils
        sinhalese kashmiri kashmiris sikh sikhs hindus buddhists protestant protestants catholics
        mormon mormons evangelical evangelicals mexicans brazilians argentine argentinian
        argentinians chilean chileans colombian colombians venezuelan venezuelans peruvian bolivian
        ecuadorian cuban cubans haitian haitians salvadoran guatemalan honduran nicaraguan
        panamanian jamaican dominican latino latinos hispanic hispanics canadians africans asians
        europeans soviets ottomans romans byzantine victorian nazi nazis communist communists
        marxist fascist zionist zionists circassian circassians crimean shi'a shias sunnite maltese
        cypriot cypriots catalan catalans basque basques breton flemish walloon roma romani gypsy
        caucasian balkan levantine mesopotamian pan-arab",
    ),
    (
        Cue::Calendar,
        "monday tuesday wednesday thursday friday saturday sunday january february march april may
        june july august september october november december jan feb mar apr jun jul aug sep sept
        oct nov dec christmas easter ramadan",
    ),
    (
        Cue::Form,
        "inc inc. ltd ltd. llc corp corp. co co. plc company group holdings partners international
        industries technologies systems limited associates & bros",
    ),
    (
        Cue::Role,
        "member members leader leaders head chief commander spokesman spokeswoman official
        officials founder fighters supporters affiliate branch wing offshoot remnants backed led
        joined pledged allegiance ally allies rival group called known named dubbed against",
    ),
    (
        Cue::Whereabouts,
        "in at near from around outside inside across between towards toward into through via
        north south east west northern southern eastern western central northeast northwest
        southeast southwest northeastern northwestern southeastern southwestern downtown greater
        town city village province capital region area visit visited",
    ),
];
