//! Lithuanian name tables: words whose ending alone does not tell.
//!
//! Compiled by hand for these rules; a name in -ius, -jus or with one of the suffixes in
//! [`super::lt`] needs no entry.

use super::names::{Names, Table};

/// Every table.
pub(super) static NAMES: Names = Names::new(&[
    (Table::Masculine, MASCULINE),
    (Table::Surname, SURNAMES),
    (Table::MasculineInAVowel, MASCULINE_IN_A_VOWEL),
    (Table::FeminineLookalike, FEMININE_LOOKALIKES),
    (Table::Unsure, UNSURE),
    (Table::NotAName, NOT_NAMES),
]);

/// Masculine given names that decline regularly.
///
/// A name stands here to say "Lithuanian and masculine"; its form comes from the endings.
const MASCULINE: &[&str] = &[
    "adas adolfas adomas airidas aivaras aivas alanas albinas aleksas alfonsas algis aloyzas antanas apolinaras aras arminas armandas arnas aronas arsenas artas artiomas arturas arunas audris audrys augustas augustinas aurimas aurys azuolas",
    "balys baltazaras benas benediktas benjaminas bogdanas bonifacas borisas brunonas",
    "cezaris",
    "dainoras daivaras danas danielis dangiras dangis danius davidas deimonas deividas deivis denisas domas donaldas donatas dovas dovydas dziugas",
    "edas edgaras edvinas egonas eidas eimutis elmaras elvinas emanuelis emilis emiras erikas erlandas ernestas ervinas evaldas",
    "faustas faustinas feliksas filipas",
    "gabrielis gasparas gedas gediminas germanas gintaras gintas glebas gustas gustavas gustys gvidas gytis",
    "haroldas henrikas herkus hermanas",
    "ignas ignotas igoris ipolitas ivanas izaokas",
    "jakovas jaroslavas jaunutis jeronimas joakimas jokubas jonas jonatanas joris jovaras juozapas juozas jurgis juris justas justinas",
    "kajetonas karolis kasparas kazys kestas kestutis kipras kirilas klaidas klemensas konradas konstantinas kostas kristupas ksaveras",
    "laimis laimonas lauras laurynas leandras leonas leonidas levas linas liudas liudvikas liutauras lukas",
    "maksas maksimas mamertas mantas mantrimas marcelinas margiris markas markus martinas matas matis maurikis mecys mikas mikolas mindaugas modestas morkus mykolas",
    "naglis narimantas nauris nedas nikodemas",
    "olegas orestas orintas oskaras",
    "palemonas patrikas paulinas pavelas petras pilypas povilas pranas pranciskus",
    "radvilas ramunas rapolas raulis renatas rimas ringaudas robinas rokas romanas romas rostislavas ruslanas rytas rytis",
    "saliamonas samuelis sarunas serafinas sigitas silvestras simas simonas simutis stasys stefanas steponas svajunas",
    "tadas tautvilas tauras tauris teisutis teofilis timas timuras titas tomas",
    "uosis",
    "vaclovas vaidas vaidotas vainoras vaitiekus vakaris valdas valdis valentas valentinas valteris vasaris vejas vidas vincas vincentas virgis vitalis vitas vladas vytas vytaras vytenis vytis",
    "zanas zenonas zigmas zilvinas zydrunas",
];

/// Frequent surnames of men without a suffix that tells.
const SURNAMES: &[&str] = &[
    "bagdonas baltrus banys brazys budrys",
    "gabrys gaidys genys grigas gudas",
    "kairys klimas",
    "matulis mockus",
    "norkus",
    "rudys",
    "sakalas",
    "urbonas",
    "vilkas",
    "zukas",
];

/// Given names that are a man's although they end in a vowel and do not decline in address.
const MASCULINE_IN_A_VOWEL: &[&str] = &[
    "bruno",
    "dino",
    "elija",
    "hugo",
    "ilja",
    "jogaila",
    "leo",
    "mario",
    "nikita",
    "otto",
    "skirgaila svidrigaila",
    "teo",
];

/// Women's names, most of them foreign, that end as men's names do.
/// They take no vocative of ours (the Lithuanian ones, Neris and Viltis, would take another one).
const FEMININE_LOOKALIKES: &[&str] = &[
    "agnis airis alexis aleksis alis amaris artemis avis",
    "beatris",
    "carys cerys chloris",
    "damaris denis doris",
    "elis eris",
    "genesis gladys",
    "ilzis ingris iris isis",
    "janis",
    "kris",
    "lakis lois loris",
    "maelis maris mavis",
    "nemesis neris noris",
    "paris",
    "rasys",
    "tamaris tigris",
    "ugnis",
    "venus viltis vilnis",
];

/// Words in -as, -is, -us, -ys that do not take the regular ending, or may be foreign names whose
/// s belongs to the stem: the whole name stays as it is.
const UNSURE: &[&str] = &[
    "abas adonis anas andreas angus antonis armas atlas",
    "barabas boris borys",
    "curtis",
    "dantis das debesis dimas dumas",
    "elvis",
    "fergus firas",
    "jesus judas",
    "kansas klaus",
    "luras",
    "magnus midas",
    "naktis navas niklas nikolas",
    "pilis",
    "rivas rojas rosas rufus",
    "sabas salas salinas silas srinivas",
    "tamas texas travis tuomas",
    "urmas",
    "vagis vargas vas vikas voveris",
    "zveris",
];

/// Titles, common nouns and words of company names that are no part of a person's name.
const NOT_NAMES: &[&str] = &[
    "administratorius agentas",
    "baldai baltic bankas bendrove brolis",
    "centras",
    "daktaras direktorius docentas draugas draudimas",
    "fondas",
    "gerbiama gerbiamas gerbiamasis grupe",
    "imone inzinierius",
    "kaunas kavine kirpykla klientas klubas kunigas",
    "namai namas",
    "parduotuve paslaugos pirkejas ponas ponia prekyba profesorius",
    "restoranas",
    "salonas servisas sesuo statyba studija",
    "tevas transportas turas",
    "uab",
    "vadovas vartotojas viesbutis vilnius",
];
