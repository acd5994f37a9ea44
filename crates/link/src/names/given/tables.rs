//! The names themselves, a line each, and those that are very common.
//!
//! A spelling that the rules of `sounds` reach from another in the line is left out, unless it
//! would also reach another line. Written from knowledge of the languages; family names stand
//! here only where they are given names too.

/// Names of the Muslim world, Arabic first, then how Turks, Persians, Russians spell them.
pub(super) const MUSLIM: &str = "
muhammad mohammed mohammad mohamed mohamad muhammed muhamed mehmet mehmed mahomet mahamat magomed mukhammad mohamud mochammad mohd maxamed محمد
ahmad ahmed ahmet akhmad akhmed akhmat ahmadou amadou أحمد احمد
mahmoud mahmud mahmut makhmud محمود
hamad hamed hammad حمد
hamid hameed khamid حامد حميد
hamada
hassan hasan khasan hasen hassane حسن
hussein husayn hussain hossein hosein husain huseyin houssein khusein hocine husein hussien حسين
mohsen muhsin mohsin محسن
ali aly علي على
alaa ala alla علاء
ilyas elias ilias
omar umar omer oumar umer عمر
amr amrou amru amro عمرو
amer amir عامر
ammar amar عمار
imran emran عمران
othman osman usman uthman ousmane utsman عثمان
salim salem saleem selim سالم سليم
salam
salama salamah سلامة
sulayman suleiman sulaiman suleyman soleiman soleyman sleiman slimane souleymane سليمان
salman selman سلمان
salah صلاح
saleh salih صالح
said saeed sayeed saed سعيد
saad sad سعد
sayyid sayed sayyed seyed seyyed سيد
saud saoud سعود
khaled khalid halid خالد
khalil halil khaleel خليل
khalaf خلف
khalifa خليفة
jamal gamal djamal cemal camal dzhamal جمال
jamil jameel gamil cemil djamil جميل
kamal kemal كمال
kamil kamel كامل
karim kareem kerim abdulkarim كريم
karam كرم
akram ekrem أكرم
ikram
nasser nasir naser nassir ناصر
nasr نصر
nasrallah nasrullah
yasser yasir yassir iassir ياسر
yassin yasin yasseen ياسين
yousef yusuf youssef youcef yousuf yosef yussuf iosif yusif يوسف
yunus younes younis yunes يونس
ibrahim ebrahim ibragim brahim ibraheem إبراهيم ابراهيم
ismail ismael esmail smail إسماعيل اسماعيل
ishaq ishak
idris idriss
isa issa eissa عيسى
musa moussa mousa موسى
mustafa mostafa moustafa mustapha moustapha مصطفى
murad mourad murat مراد
marwan merwan مروان
mansour mansur منصور
mazen mazin مازن
maher mahir ماهر
majid majed majeed madjid ماجد مجيد
amjad emced
malik malek مالك
marouf maruf
munir mounir muneer منير
mutaz moataz
muammar moammar
muslim moslem مسلم
muzaffar mozaffar
bashar bachar besar بشار
bashir bachir beshir بشير
bassam besam بسام
bassel basel basil bassil باسل
bilal belal بلال
hilal helal هلال
jalal celal galal djalal جلال
jabir jaber djaber cabir جابر
jafar jaafar djafar cafer gafar
jihad cihad gihad
hakim hakeem khakim حكيم
halim haleem
hatem hatim
haytham haitham haysem heysem هيثم
haidar haydar heydar hayder حيدر
hisham hicham hesham هشام
hani هاني
hamza hamzah khamzat حمزة
hafez hafiz حافظ
harith hareth
haroun harun
habib حبيب
hadi
houssam hussam husam hossam حسام
fadi فادي
fadel fadil fazil فاضل
fahd fahad فهد
faisal faysal feisal فيصل
farid fareed فريد
farouk faruq farooq faruk فاروق
faris fares فارس
firas feras فراس
fouad fuad fuat فؤاد
fathi
fatih fateh
fayez faiz fayz
ghassan gassan
ghazi gazi
iyad eyad ayad إياد
adel adil عادل
adnan عدنان
adham edhem
akil aqil
anas enes أنس
anwar enver anouar
asad assad esad أسد
aref arif
asif asef
ashraf achraf أشرف
atef atif
ayman aymen eymen aiman أيمن
aziz
badr bedr
baha
abbas عباس
abdullah abdallah abdoulaye abdulla abdellah abdollah عبدالله
abu
zaid zayd zeid زيد
ziad ziyad زياد
yazid yazeed
zakaria zakariya zekeriya zakarya
zaki zeki
zuhair zouheir
walid waleed velid oualid وليد
wael vail وائل
wissam wisam
rashid rachid rasheed راشد رشيد
rashad rachad resat رشاد
rafiq rafik refik
rami رامي
ramzi
ramzan ramadan ramazan رمضان
raed raid
rauf raouf
riad riyad رياض
saddam
sabri
samir sameer سمير
samer سامر
sami سامي
shadi chadi
sharif cherif sherif charif
shakir chaker
shamil chamil samil
tahir taher tahar
taha
talal طلال
tarek tariq tarik tareq طارق
tawfiq toufik tevfik taufik
yahya yahia yehia يحيى
usama osama oussama ossama أسامة
qassem qasim kassem kasem ghassem qasem kasim قاسم
qais kais
luay louay
nabil nebil نبيل
nadir nader
naji
naim naeem
najib nagib
nawaf
nizar
nouri nuri نوري
rustam rostam roustam
ruslan rouslan
rizwan
aslan arslan
akhtar
timur taymur
erdogan
recep rajab
tayyip tayeb
orhan
ahsan
ihsan
nouh nuh
zahir zaher
zahran
fatima fatma
aisha aicha ayse
khadija hatice
maryam mariam meryem
zaynab zeinab zeynep
amina
layla leila
salma
amira
jamila
samira
karima
nadia
";

/// Names of the Slavic languages and their neighbours, with the forms of each language.
pub(super) const SLAVIC: &str = "
vladimir volodymyr volodymir uladzimir wladimir wolodymyr
aleksandr alexander oleksandr aliaksandr alexandre aleksander sasha iskander
aleksei alexei oleksiy alexey aleksey aliaksei alexis
andrei andrey andriy andrew andre andrij
anatoly anatoliy anatoli
anton antoine anthony
arseniy arseny
boris borys
bogdan bohdan
denis denys
dmitry dmitri dmytro dimitri dmitriy dzmitry
evgeny yevgeny yevhen evgeni eugene jewgeni ievgueni evgueni
fyodor fedor fiodor
gennady hennadiy guennadi
georgy georgi heorhiy george
grigory hryhoriy grigori gregory
igor ihor
ilya illya illia
ivan
john
jean
juan
kirill kyrylo kiril
konstantin kostyantyn kostiantyn
leonid
lev
maxim maksim maksym maxime
mikhail mykhailo mikhailo michael mikail
michel
nikita mykyta
nikolai mykola nikolay mikalai nicolas nicholas
oleg oleh
pavel pavlo paul
petr petro piotr peter pierre
roman
sergei serhiy sergey serhii siarhei serge sergii sergej sergejs
semyon semen
stanislav
stepan
timofei tymofiy
valentin valentyn
valery valeriy
vasily vasyl vasili vasiliy
viktor victor
vitaly vitaliy vitali
vyacheslav viacheslav
vadim vadym
yaroslav iaroslav
yuri yuriy iouri yury juri iurii
zakhar
olga olha
oksana
natalia nataliya
svetlana svitlana
tatiana tetiana tatyana
elena olena yelena
irina iryna
ekaterina kateryna
";

/// Names of Western Europe, with short names that leave no doubt.
pub(super) const WESTERN: &str = "
william bill
robert bob bobby
richard
thomas tom
benjamin ben bibi benyamin binyamin
theodore ted
edward
joshua josh
daniel dan
david
james jim jimmy
jeffrey
joseph
charles
emmanuel emanuel
francois
frederick frederic
friedrich
frederik
frank
hans
henri henry
jacques
julien
kevin
louis
laurent
marc mark
marie
martin
matthew matthieu
michelle
nathan
oscar
patrick
philippe philip phil
samuel sam
simon
stephen steven stephane
vincent
walter
yves
angelo
angela
";

/// The names so common that two of them together do not tell one person from another.
pub(super) const COMMON: &[&str] = &[
    "muhammad",
    "ahmad",
    "mahmoud",
    "ali",
    "hassan",
    "hussein",
    "omar",
    "ibrahim",
    "abdullah",
    "khaled",
    "yousef",
    "mustafa",
    "saleh",
    "said",
    "ivan",
    "sergei",
    "aleksandr",
    "john",
];
