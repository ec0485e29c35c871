//! Croatian name tables: a consonant ending does not tell a man from a woman, so a name decides.
//!
//! Compiled by hand for these rules; compounds in -slav, -mir and the like and names in -ko need
//! no entry (see [`super::hr`]).

use super::names::{Names, Table};

/// Every table.
pub(super) static NAMES: Names = Names::new(&[
    (Table::Masculine, MASCULINE),
    (Table::MasculineInAVowel, MASCULINE_IN_A_VOWEL),
    (Table::Feminine, FEMININE),
    (Table::FeminineInIca, FEMININE_IN_ICA),
    (Table::FeminineInA, FEMININE_IN_A),
    (Table::EitherGender, EITHER_GENDER),
    (Table::Unsure, UNSURE),
    (Table::NotAName, NOT_NAMES),
]);

/// Masculine given names in a consonant.
///
/// A name stands here to say "a man's"; its form comes from the endings.
const MASCULINE: &[&str] = &[
    "adam adolf adrian adrijan alan albert albin aldin alen aleksandar alfred alojz ambroz andrej antun anton armin aron arsen artur august augustin",
    "bartol baltazar benedikt benjamin bernard blaz bogdan bojan bonifacij boris bozidar",
    "ciril",
    "dalibor damjan daniel danijel darian darijan davor davorin david dejan denis dinko domagoj dominik donat dorian dorijan dragan dragutin drazan drazen dusan",
    "edgar edin edmund eduard edvard edvin elvis emanuel emil eric erik ernest ervin eugen",
    "fabijan feliks ferdinand filip florijan fran franc",
    "gabriel gabrijel gaspar goran gordan grgur grozdan",
    "henrik herman hrvoj",
    "ian ignac igor ivan ivor izak izidor",
    "jadran jakob jakov jan jasen jeronim joakim jordan josip jovan juraj jurij julijan",
    "kamil karel kazimir klement konstantin kornel kristian kristijan kristofor kruno",
    "lazar leon leonard leopold lovren lucijan ljudevit lukas",
    "maksim maksimilijan marcel marijan marin martin matej mateus matijas metod mihael mihail mihovil mijat milan milivoj milorad milos miran mislav mladen",
    "nedjeljko nenad neven nikodem nikolaj nikolas norbert",
    "ognjen oliver oskar otmar",
    "patrik pavao petar",
    "rafael rajmund radovan renat rikard robert roland roman ruben rudolf",
    "samuel sanjin sebastian sebastijan senad sergej silvestar simeon simun slaven slobodan srdan stefan stipan stjepan stojan sven svetozar",
    "tadej teodor teofil tibor tin tomas todor",
    "urban uros",
    "valent valentin valerijan valter vedran vid viktor vilim vjeran vladan vuk vukasin",
    "zlatan zoran zvjezdan",
];

/// Masculine given names in a vowel, which do not change but tell how the surname does.
/// Names that women have, too (Saša, Vanja, Matija, Andrea), are left out.
const MASCULINE_IN_A_VOWEL: &[&str] = &[
    "adriano aldo aleksa alfonso andrija andro ante anto antonio armando",
    "beni blago bore borna bozo bruno",
    "ciro claudio",
    "dado dane dario deni denio diego dino dorde djordje djuro drago duje duro",
    "edi edo elio emilio enzo",
    "fabio fernando frane franjo frano",
    "gino goni grga grgo gvido",
    "hrvoje hugo",
    "ilija ivica ivo",
    "jaksa jere joso joze jozo jovica jure jurica julije",
    "karlo klaudio kosta kreso kruno",
    "leo lino livio lovre lovro luka luksa luko",
    "marino mario mate mateo mato mauro mijo mile miro",
    "nebojsa nedo niko nikola niksa nino",
    "orlando ostoja oto otto",
    "patricio pavle pavo pero perica pino",
    "rade rado rajo relja renato rino roko romano romeo roni rudi",
    "sandro savo sergio silvio sime simo simica sinisa stipe stipica stipo",
    "tade teo tino tome tomica tomo toni tonci",
    "valentino vaso vice vili vito vjeko vladica vlado vlaho",
    "zeljo zvone",
];

/// Women's given names in a consonant, which never change.
const FEMININE: &[&str] = &[
    "adel agnes aleksis alis anabel astrid",
    "beatris",
    "dagmar dolores doris",
    "edit elen elisabet elizabet ester evelin",
    "gertrud grejs",
    "helen hermin",
    "ines ingrid iris izabel ivon",
    "jasmin jozefin judit",
    "karin karmen karol katrin kim kristal kristin",
    "lilian lilit",
    "maren margit marian marilin marlen mercedes merjem miriam mirjam misel",
    "nikol nives noel",
    "rahel robin rut ruth",
    "sandrin suzan",
    "vivian vivien",
];

/// Women's given names in -ica that take -ice.
/// Only known ones: men have the ending, too (Ivica), and so have foreign names that say it with
/// a k (Monica).
const FEMININE_IN_ICA: &[&str] = &[
    "anica ankica",
    "barica bozica brankica",
    "cvjetica",
    "danica djurdjica dorica dragica dunjica durdica",
    "evica",
    "fanica",
    "ivancica",
    "jagica jagodica janica janjica jelica jozefica julica",
    "katica klarica",
    "latica ljubica lucica",
    "mandica manica marica marijica milica",
    "nadica nevenkica",
    "olgica",
    "pavica",
    "radica rozica ruzica",
    "slavica smiljanica stanica stefanica stefica",
    "terezica tonkica",
    "verica",
    "zdenkica zdravica zeljkica zlatica zorica",
];

/// Women's given names in -a that are frequent enough to be met after a surname ("Martin Ana").
/// They never change; they only keep the word before them from being taken for a man's name.
const FEMININE_IN_A: &[&str] = &[
    "ana andela anita anka antonija",
    "barbara biserka bozena branka",
    "dora dubravka",
    "ema eva",
    "gabrijela gordana",
    "hana helena",
    "irena iva ivana ivanka ivka",
    "jadranka jana janja jasna jelena josipa",
    "karla kata katarina klara kristina",
    "lana lara laura lea lidija ljiljana lucija",
    "magdalena maja mara marija marijana marina marta martina matea mia mihaela mirjana monika",
    "nada natasa nevenka nika nikolina nina",
    "paula petra",
    "renata rita ruza",
    "sandra sanja sara snjezana sonja suzana",
    "tanja tatjana tea tena tina",
    "valentina vera vesna viktorija visnja",
    "zdenka zeljka zora zrinka",
];

/// Given names in -a that do not tell the gender.
const EITHER_GENDER: &[&str] = &["andrea", "matija", "noa", "sasa sava", "vanja"];

/// Words whose last vowel is fleeting or may be (Orel, Lakat), or that are nouns with a vocative
/// of their own: the whole name stays as it is.
const UNSURE: &[&str] = &[
    "aleksander",
    "bistar bog brat",
    "covjek",
    "dobar",
    "hitar hrabar",
    "jaram jedar",
    "kozel krasan",
    "lakat",
    "ludovic",
    "mokar mudar",
    "nokat",
    "orel osel ostar ovan",
    "pavel petel",
    "silan silvester srecan",
    "vedar vjetar vrabel vrabelj",
];

/// Titles, common nouns and words of company names that are no part of a person's name.
const NOT_NAMES: &[&str] = &[
    "apartman apartmani auto",
    "bar brat",
    "caffe centar commerce company consulting",
    "direktor doktor don doo draga dragi dom",
    "fakultet firma fond fra",
    "gmbh gospoda gospodica gospodin gospodja gospodjica gradnja group grupa",
    "hostel hotel hrvat hrvatska",
    "inzenjer inzenjering invest",
    "jdoo",
    "kafic klijent klub korisnik kupac kirurg",
    "lijecnik ljekarna ltd",
    "magistar market ministar montaza",
    "obrt ordinacija otac",
    "pater pekara poduzetnik postovana postovani predsjednik prijatelj profesor promet",
    "ravnatelj restoran",
    "salon savjetnik servis sestra stan studio svecenik split sustav",
    "tim trade transport trgovina turist tvrtka",
    "udruga ured",
    "velecasni vrtic",
    "zagreb zavod",
];
