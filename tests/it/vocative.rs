//! Forms of address: tables of names in, forms out.
//!
//! The rule all of these hold to: an unchanged name is acceptable, a wrong form never.

use std::collections::BTreeSet;

use phrasebook::catalog::functions::vocative::{Gender, inflects, vocative};
use proptest::prelude::*;

use Gender::{Feminine, Masculine, Unknown};

const GIVEN_NAMES_LT: &str = include_str!("data/given_names_lt.tsv");
const GIVEN_NAMES_HR: &str = include_str!("data/given_names_hr.tsv");

/// The share of the commonest names that must get their expected form, per hundred.
const EXPECTED_PER_HUNDRED: usize = 95;

/// Names that both languages must leave alone whatever the gender.
const NEVER_CHANGED: &[&str] = &[
    "",
    " ",
    "   ",
    "-",
    "--",
    "J",
    "J.",
    "J. Petraitis",
    "Jonas P.",
    "I. Horvat",
    "Ivan H.",
    "A B",
    "jonas.petraitis@example.com",
    "ivan.horvat@example.com",
    "Jonas2",
    "R2D2",
    "37060012345",
    "Jonas 🙂",
    "🙂",
    "Ivan❤",
    "Йонас",
    "Иван Хорват",
    "Jonаs",
    "Ιωάννης",
    "田中",
    "محمد",
    "Ivan/Marko",
    "Petraitis, Jonas",
    "Horvat, Ivan",
    "\"Jonas\"",
    "(Ivan)",
    "Jonas & Petras",
    "Ivan i Marko",
    "Jonas ir Ona",
    "Ivan\nHorvat",
    "Jonas\tPetraitis",
    "Jonas\n",
    "Jonas\u{200b}",
    "\u{2068}Jonas\u{2069}",
    "Jonas - Petras",
    "-Jonas",
    "Jonas-",
    "Ivan--Marko",
    "Ivan–Marko",
    "O'Brien",
    "Jonas O'Brien",
    "McDonald",
    "jOnas",
    "IvaN",
    "Ke\u{307}stutis",
    "Kęstutis\u{301}",
    "Petraits\u{30c}",
    "Zelj\u{30c}ko",
    "\u{212a}arolis",
    "Müller",
    "Jörg",
    "François",
    "Łukasz",
    "Zoë",
    "João",
    "Ðorđe",
    "ǅevad",
    "UAB Jonas",
    "AB Petras",
    "Jonas UAB",
    "Ivan d.o.o.",
    "Ivan doo",
    "Obrt Ivan",
    "Ivan Servis",
    "Marko Transport",
    "Petro Servisas",
    "Petras Baldai",
    "Ponas Petraitis",
    "ponas Jonas",
    "Gospodin Horvat",
    "dr Ivan Horvat",
    "Jonas Petras Antanas Juozas Tomas Lukas Matas",
    "John Smith",
    "Jack",
    "Michael",
    "William",
    "Schmidt",
    "George",
    "Charles",
    "James",
    "Wolfgang",
    "Nguyen",
];

/// Names that a language must leave alone when the gender is not known, a comma between them.
const FOREIGN: &[(&str, &str)] = &[
    (
        "lt",
        "Doris, Iris, Alice, Agnes, Ines, Gladys, Phyllis, Janis, Lois, Mavis, Paris, Genesis, Isis, \
         Venus, Mercedes, Dolores, Alexis, Beatris, Maelis, Nicolas, Lucas, Douglas, Thomas, \
         Andreas, Matthias, Tobias, Elias, Silas, Dallas, Carlos, Marcos, James, Chris, Dennis, \
         Denis, Boris, Morris, Curtis, Travis, Lewis, Louis, Luis, Francis, Jesus, Marcus, Angus, \
         Klaus, Hans, Jens, Lars, Nils, Rojas, Vargas, Salas, Cuevas, Rivas, Cardenas, Huertas, Das, \
         Vikas, Srinivas, Abbas, Ilyas, Firas, Andras, Tamas, Matyas, Papadopoulos, Pappas, Ivan, \
         Horvat, Robert, Kevin, Max, Felix, Neris, Viltis, Voveris, Jonukas, Elena, Emma, Heidi, \
         Leo, Hugo, Bruno, Noemi, Chloé, Zoe, Jeanne, Vilnius Baldas, Atlas, Texas, \
         Vilniaus Vandenys, Doris Petraitis, Ona Petraitis, Petraitis Ona, Butkus Ona, \
         Iris Kazlauskas, Kevin Kazlauskas, Alice Kazlauskas, Jonas Smith, Petras Wagner, \
         Jonas Doris, Petraitis Doris, Kazlauskai, Jonai, Vilkas Rasa",
    ),
    (
        "hr",
        "Ines, Nives, Karmen, Dolores, Mercedes, Iris, Doris, Ester, Rut, Noemi, Mirjam, Ingrid, \
         Astrid, Nikol, Karin, Andrea, Saša, Vanja, Matija, Noa, Robin, Noel, Kim, Karol, Jasmin, \
         Monica, Erica, Jessica, Veronica, Federica, Ludovica, Angelica, Ivica, Perica, Jurica, \
         Tomica, Kosturica, Tvornica, Horvat, Kovačević, Kovač, Babić, Novak, Knez, Horvat-Kovačić, \
         Ana Horvat, Ines Horvat, Karmen Kovačević, Marija Kovač, Ana Ivan, Ana Marin, Martin Ana, \
         Horvat Ana, Horvat Ivan, Andrea Horvat, Saša Horvat, Vanja Kovačević, Matija Horvat, \
         Xena Martin, Kim Martin, Oscar, Victor, Sean, Jean, Kevin, Ryan, Brian, Jonas, Petras, \
         Lukas, Hans, Jens, Carlos, Aiko, Mariko, Ivan Smith, Ivan Wagner, Ivan Schmidt, \
         Ivan Petrov, Ivan Knez, Ivan Lakat, Ivan Kovac, Ivan Danica, Predrag, Dominik, Erik, Salih, \
         Franc, Siniša, Nikola, Luka, Hrvoje, Ante, Toni, Mario, Đorđe, Ivane, Danice, Milos, Tomas",
    ),
];

/// Asserts the form of each name, given as (name, gender, form).
#[track_caller]
fn check(language: &str, cases: &[(&str, Gender, &str)]) {
    for (name, gender, expected) in cases {
        let got = vocative(language, name, *gender);
        assert_eq!(&got, expected, "{language}: {name:?} as {gender:?}");
    }
}

/// The rows of a data file: name, gender, expected form.
fn rows(data: &str) -> Vec<(&str, Gender, &str)> {
    data.lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let gender = match fields[1] {
                "m" => Masculine,
                "f" => Feminine,
                other => panic!("gender {other:?} in {line:?}"),
            };
            assert_eq!(fields.len(), 3, "{line:?}");
            (fields[0], gender, fields[2])
        })
        .collect()
}

/// Asserts that no row of `data` gets a wrong form and that enough get the expected one, among
/// all names and among those that change at all, with the gender and without.
#[track_caller]
fn check_given_names(language: &str, data: &str) {
    let rows = rows(data);
    let names: BTreeSet<&str> = rows.iter().map(|row| row.0).collect();
    assert_eq!(names.len(), rows.len(), "a name is listed twice");
    for gender in [Feminine, Masculine] {
        let count = rows.iter().filter(|row| row.1 == gender).count();
        assert!(count >= 60, "{language}: {count} names, {gender:?}");
    }
    for known in [true, false] {
        let (mut missed, mut changing) = (Vec::new(), 0);
        for (name, gender, expected) in &rows {
            let got = vocative(language, name, if known { *gender } else { Unknown });
            assert!(got == *expected || got == *name, "{language}: {name} must not become {got}");
            changing += usize::from(name != expected);
            if got != *expected {
                missed.push(*name);
            }
        }
        for total in [rows.len(), changing] {
            assert!(
                (total - missed.len()) * 100 >= total * EXPECTED_PER_HUNDRED,
                "{language}, gender known: {known}: {} of {total} unchanged: {missed:?}",
                missed.len()
            );
        }
    }
}

#[test]
fn the_commonest_lithuanian_given_names() {
    check_given_names("lt", GIVEN_NAMES_LT);
}

#[test]
fn the_commonest_croatian_given_names() {
    check_given_names("hr", GIVEN_NAMES_HR);
}

#[test]
fn known_names_keep_their_form_in_small_and_all_capital_letters() {
    for (language, data) in [("lt", GIVEN_NAMES_LT), ("hr", GIVEN_NAMES_HR)] {
        for (name, gender, _) in rows(data) {
            let form = vocative(language, name, gender);
            for case in [str::to_lowercase, str::to_uppercase] {
                assert_eq!(vocative(language, &case(name), gender), case(&form), "{language}: {name}");
            }
        }
    }
}

#[test]
fn lithuanian_names() {
    check(
        "lt",
        &[
            ("Jonas", Unknown, "Jonai"),
            ("Ona", Unknown, "Ona"),
            ("Giedrius", Unknown, "Giedriau"),
            ("Eglė", Unknown, "Egle"),
            ("jonas", Unknown, "jonai"),
            ("EGLĖ", Unknown, "EGLE"),
            ("JONAS", Unknown, "JONAI"),
            ("  Jonas ", Unknown, "  Jonai "),
            ("Jonas\u{a0}Petraitis", Unknown, "Jonai\u{a0}Petraiti"),
            ("Kestutis", Unknown, "Kestuti"),
            ("Azuolas", Unknown, "Azuolai"),
            ("Zydrunas", Unknown, "Zydrunai"),
            ("Elijas", Unknown, "Elijau"),
            ("Elvinas", Masculine, "Elvinai"),
            ("Vėjas", Unknown, "Vėjau"),
            ("Skaidrius", Unknown, "Skaidriau"),
            ("Mindaugas", Unknown, "Mindaugai"),
            ("Rytis", Masculine, "Ryti"),
            ("Aistis", Masculine, "Aisti"),
            ("Aistis", Unknown, "Aistis"),
            ("Doris", Feminine, "Doris"),
            ("Doris", Masculine, "Doris"),
            ("Rasmus", Masculine, "Rasmus"),
            ("Aloys", Masculine, "Aloys"),
            ("Nicholas", Masculine, "Nicholas"),
            ("Faris", Masculine, "Faris"),
            ("Jonas", Feminine, "Jonas"),
        ],
    );
}

#[test]
fn lithuanian_surnames() {
    check(
        "lt",
        &[
            ("Kazlauskas", Unknown, "Kazlauskai"),
            ("Paulauskas", Unknown, "Paulauskai"),
            ("Jancauskas", Unknown, "Jancauskai"),
            ("Vilkas", Unknown, "Vilkai"),
            ("Butkus", Unknown, "Butkau"),
            ("Stankevičius", Unknown, "Stankevičiau"),
            ("Stankevicius", Unknown, "Stankeviciau"),
            ("Balčiūnas", Unknown, "Balčiūnai"),
            ("Mikėnas", Unknown, "Mikėnai"),
            ("Navickas", Unknown, "Navickai"),
            ("Žemaitis", Unknown, "Žemaiti"),
            ("Kazlauskienė", Unknown, "Kazlauskiene"),
            ("Kazlauskaitė", Unknown, "Kazlauskaite"),
            ("Butkutė", Unknown, "Butkute"),
            ("Rimkė", Feminine, "Rimke"),
            ("Kazlauskiene", Unknown, "Kazlauskiene"),
            ("Mažeika", Masculine, "Mažeika"),
            ("Kazlauskas", Feminine, "Kazlauskas"),
            ("Naujokas", Masculine, "Naujokai"),
        ],
    );
}

#[test]
fn lithuanian_full_names() {
    check(
        "lt",
        &[
            ("Petras Petraitis", Unknown, "Petrai Petraiti"),
            ("PETRAS PETRAITIS", Unknown, "PETRAI PETRAITI"),
            ("Petraitis Petras", Unknown, "Petraiti Petrai"),
            ("Jonas Mažeika", Unknown, "Jonai Mažeika"),
            ("Vytautas Mažeika", Unknown, "Vytautai Mažeika"),
            ("Darius Vėgėlė", Unknown, "Dariau Vėgėle"),
            ("Antanas Naujokas", Unknown, "Antanai Naujokai"),
            ("Kazys Gagys", Unknown, "Kazy Gagy"),
            ("Aidas Petraitis", Unknown, "Aidai Petraiti"),
            ("Vytautas Petras Budrys", Unknown, "Vytautai Petrai Budry"),
            ("Jonas-Petras Kalvelis", Unknown, "Jonai-Petrai Kalveli"),
            ("Hugo Petraitis", Unknown, "Hugo Petraiti"),
            ("Ana-Marija", Unknown, "Ana-Marija"),
            ("Rasa Kazlauskaitė-Petraitienė", Unknown, "Rasa Kazlauskaite-Petraitiene"),
            ("Bronė Butkutė-Domarkienė", Unknown, "Brone Butkute-Domarkiene"),
            ("Eglė Smith", Unknown, "Egle Smith"),
            ("Doris Kazlauskienė", Unknown, "Doris Kazlauskiene"),
            ("Ona Petraitis", Feminine, "Ona Petraitis"),
            ("Eglė Petraitis", Unknown, "Egle Petraitis"),
            ("Jonas Voveris", Unknown, "Jonas Voveris"),
            ("Petras Cvirka", Unknown, "Petrai Cvirka"),
            ("Jonas Dulkė", Unknown, "Jonai Dulke"),
            ("Jonas Farkas", Unknown, "Jonas Farkas"),
        ],
    );
}

#[test]
fn croatian_names() {
    check(
        "hr",
        &[
            ("Ivan", Unknown, "Ivane"),
            ("Marko", Unknown, "Marko"),
            ("Tomislav", Unknown, "Tomislave"),
            ("Zrinka", Unknown, "Zrinka"),
            ("Danica", Unknown, "Danice"),
            ("DANICA", Unknown, "DANICE"),
            ("Đurđica", Unknown, "Đurđice"),
            ("Durdica", Unknown, "Durdice"),
            ("Ruzica", Unknown, "Ruzice"),
            ("PAVAO", Unknown, "PAVLE"),
            ("Petar", Unknown, "Petre"),
            ("aleksandar", Unknown, "aleksandre"),
            ("Juraj", Unknown, "Jurju"),
            ("Blaž", Unknown, "Blažu"),
            ("Blaz", Unknown, "Blaz"),
            ("Kresimir", Unknown, "Kresimire"),
            ("Branislav", Unknown, "Branislave"),
            ("Dobrivoj", Unknown, "Dobrivoju"),
            ("Jasmin", Masculine, "Jasmin"),
            ("Karmen", Masculine, "Karmen"),
            ("Nehemin", Masculine, "Nehemine"),
            ("Nehemin", Unknown, "Nehemin"),
            ("Ivan", Feminine, "Ivan"),
            ("Ivica", Feminine, "Ivica"),
            ("Danica", Masculine, "Danica"),
        ],
    );
}

#[test]
fn croatian_surnames() {
    check(
        "hr",
        &[
            ("Horvat", Masculine, "Horvate"),
            ("Kovačević", Masculine, "Kovačeviću"),
            ("KOVAČEVIĆ", Masculine, "KOVAČEVIĆU"),
            ("Kovacevic", Masculine, "Kovacevicu"),
            ("Babic", Masculine, "Babic"),
            ("Dominic", Masculine, "Dominic"),
            ("Ludovic", Masculine, "Ludovic"),
            ("Kovač", Masculine, "Kovaču"),
            ("Kralj", Masculine, "Kralju"),
            ("Novosel", Masculine, "Novosele"),
            ("Ćorić", Masculine, "Ćoriću"),
            ("Carić", Masculine, "Cariću"),
            ("Novak", Masculine, "Novak"),
            ("Vrhovec", Masculine, "Vrhovec"),
            ("Tesla", Masculine, "Tesla"),
            ("Zrinski", Masculine, "Zrinski"),
            ("Petrov", Masculine, "Petrov"),
            ("Horvat", Feminine, "Horvat"),
            ("Jurković", Feminine, "Jurković"),
            ("Jurković", Unknown, "Jurković"),
        ],
    );
}

#[test]
fn croatian_full_names() {
    check(
        "hr",
        &[
            ("Ivan Horvat", Unknown, "Ivane Horvate"),
            (" Ivan  Horvat", Unknown, " Ivane  Horvate"),
            ("IVAN HORVAT", Unknown, "IVANE HORVATE"),
            ("Ivan HORVAT", Unknown, "Ivane HORVATE"),
            ("Marko Horvat", Unknown, "Marko Horvate"),
            ("Luka Kovačević", Unknown, "Luka Kovačeviću"),
            ("Ivica Babić", Unknown, "Ivica Babiću"),
            ("Petar Petar", Unknown, "Petre Petre"),
            ("Kovačić Ivan", Unknown, "Kovačiću Ivane"),
            ("Ivan Novak", Unknown, "Ivane Novak"),
            ("Nikola Tesla", Unknown, "Nikola Tesla"),
            ("Ivan Marković-Horvat", Unknown, "Ivane Markoviću-Horvate"),
            ("Josip Juraj Kralj", Unknown, "Josipe Jurju Kralju"),
            ("Ana-Marija", Unknown, "Ana-Marija"),
            ("Ana-Marija Horvat", Unknown, "Ana-Marija Horvat"),
            ("Danica Horvat", Unknown, "Danice Horvat"),
            ("Danica Smith", Unknown, "Danice Smith"),
            ("Ana Milica Kovač", Unknown, "Ana Milice Kovač"),
            ("Ivana Horvat-Kovačević", Unknown, "Ivana Horvat-Kovačević"),
            ("Saša Horvat", Masculine, "Saša Horvate"),
            ("Saša Horvat", Feminine, "Saša Horvat"),
            ("Matija Horvat", Masculine, "Matija Horvate"),
            ("Ines Horvat", Masculine, "Ines Horvat"),
        ],
    );
}

#[test]
fn what_is_not_a_plain_name_stays_as_it_is() {
    let long = "jonas".repeat(2_000);
    let list = vec!["Ivan"; 2_000].join(" ");
    for name in NEVER_CHANGED.iter().copied().chain([&*long, &*list]) {
        for language in ["lt", "hr"] {
            for gender in [Unknown, Feminine, Masculine] {
                let got = vocative(language, name, gender);
                assert_eq!(got, name, "{language}, {gender:?}");
            }
        }
    }
}

#[test]
fn foreign_and_ambiguous_names_stay_as_they_are() {
    for (language, names) in FOREIGN {
        for name in names.split(", ") {
            assert_eq!(vocative(language, name, Unknown), name, "{language}");
        }
    }
}

#[test]
fn a_woman_keeps_every_name_in_a_consonant() {
    for name in ["Horvat", "Ines", "Kovačević", "Doris", "Petraitis", "Kazlauskas", "Venus"] {
        for language in ["lt", "hr"] {
            assert_eq!(vocative(language, name, Feminine), name, "{language}");
        }
    }
}

#[test]
fn only_lithuanian_and_croatian_have_a_vocative() {
    for language in ["lt", "hr", "lt-LT", "hr_HR", "LT"] {
        assert!(inflects(language), "{language}");
    }
    for language in ["", "en", "nb", "fi", "no", "l", "ltg", "hrx", "-lt", "und"] {
        assert!(!inflects(language), "{language}");
        assert_eq!(vocative(language, "Jonas", Masculine), "Jonas", "{language}");
        assert_eq!(vocative(language, "Ivan", Masculine), "Ivan", "{language}");
    }
    assert_eq!(vocative("lt-LT", "Jonas", Unknown), "Jonai");
}

/// A name as its words with the separators between them.
fn split(name: &str) -> (Vec<&str>, Vec<&str>) {
    let separator = |sign: char| matches!(sign, ' ' | '-');
    (name.split(separator).collect(), name.matches(separator).collect())
}

/// Asserts what must hold for any name: only word ends change, and by little.
fn check_shape(language: &str, name: &str, gender: Gender) {
    let got = vocative(language, name, gender);
    let ((before, separators), (after, kept)) = (split(name), split(&got));
    assert_eq!(separators, kept, "{name:?} -> {got:?}");
    assert_eq!(before.len(), after.len(), "{name:?} -> {got:?}");
    for (word, form) in before.iter().zip(&after) {
        let shared = word.chars().zip(form.chars()).take_while(|(a, b)| a == b).count();
        let (old, new) = (word.chars().count(), form.chars().count());
        assert!(old - shared <= 2 && new - shared <= 3, "{name:?} -> {got:?}");
        let capital = |text: &str| text.chars().all(|letter| !letter.is_lowercase());
        assert!(word.is_empty() || capital(word) == capital(form), "{name:?} -> {got:?}");
    }
}

fn any_gender() -> impl Strategy<Value = Gender> {
    prop_oneof![Just(Unknown), Just(Feminine), Just(Masculine)]
}

proptest! {
    #[test]
    fn any_text_keeps_its_shape(
        name in "\\PC{0,60}",
        language in "lt|hr|en",
        gender in any_gender(),
    ) {
        check_shape(&language, &name, gender);
    }

    #[test]
    fn anything_like_a_name_keeps_its_shape(
        name in "[A-ZČŠŽĖĄ]?[a-zčćđšžėęąųū]{1,8}(as|is|us|ys|ius|ė|ić|ar|ao|ica|slav|an)?([ -][A-ZČŠŽ][a-z]{1,6}(as|aitis|ė|ić|at)){0,3}",
        language in "lt|hr",
        gender in any_gender(),
    ) {
        check_shape(&language, &name, gender);
        check_shape(&language, &name.to_uppercase(), gender);
    }
}
