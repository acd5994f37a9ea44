//! Words for those of one faith, and for movements that reports know by one name.

/// Those of one faith.
pub(super) const FAITHS: &[&str] = &[
    "MUSLIM Muslim musulman musulmane",
    "SUNNI Sunni sunnite",
    "SHIA Shia Shiite chiite",
    "SUFI Sufi soufi soufie soufisme Sufism",
    "SALAFI Salafi Salafist salafiste salafisme Wahhabi wahhabite",
    "ALAWITE Alawite alaouite",
    "DRUZE Druze",
    "YAZIDI Yazidi Yezidi yézidie yazidie",
    "ISMAILI Ismaili ismaélien ismaélienne Ahmadi",
    "CHRISTIAN Christian chrétien chrétienne",
    "CATHOLIC Catholic catholique",
    "PROTESTANT Protestant Protestante",
    "ORTHODOX Orthodox orthodoxe",
    "EVANGELICAL Evangelical évangélique Pentecostal pentecôtiste",
    "ANGLICAN Anglican anglicane",
    "LUTHERAN Lutheran luthérien luthérienne Calvinist",
    "MORMON Mormon mormonne",
    "JEHOVAH'S-WITNESS Jehovah Jehovah's-Witness témoin-de-Jéhovah",
    "COPT Copt Coptic copte",
    "MARONITE Maronite",
    "ASSYRIAN Assyrian assyrien assyrienne Chaldean chaldéen chaldéenne",
    "JEW Jew Jewish juif juive judaism judaïsme Hebrew",
    "ZIONIST Zionist sioniste Zionism sionisme",
    "ULTRA-ORTHODOX ultra-Orthodox ultraorthodoxe Haredi",
    "BUDDHIST Buddhist bouddhiste Buddhism bouddhisme",
    "HINDU Hindu hindou hindoue Hinduism hindouisme",
    "SIKH Sikh",
    "ANIMIST animist animiste voodoo vaudou",
    "BAHAI Baha'i",
    "FREEMASON Freemason franc-maçon freemasonry franc-maçonnerie",
];

/// Movements under arms that the news names everywhere.
pub(super) const MOVEMENTS: &[&str] = &[
    "HAMAS Hamas",
    "HEZBOLLAH Hezbollah Hizbollah Hizbullah",
    "TALIBAN Taliban talib",
    "HOUTHI Houthi houthie Huthi houthiste",
    "BOKO-HARAM Boko-Haram",
    "SHABAAB Shabaab Chabab Shebab al-Shabaab al-Shabab",
    "ISLAMIC-STATE islamic-state état-islamique isis daech daesh",
    "AL-QAEDA al-qaeda al-qaida",
];
