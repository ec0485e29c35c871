//! Forms of address: a text that the customer reads is wholly in the one that was asked for, and no text mixes two.
//!
//! Because each text is held against the form it was rendered for, the e-mail and the chat version of one variant agree
//! as well. Only words that cannot be anything else count, so a form that is also an ordinary word goes unseen.

use super::faults::Fault;
use super::morphology::{Analysis, Morphology};
use super::texts::Line;
use super::words::{Word, is_listed, words};

/// The rules of this module.
pub(super) const RULES: &[&str] = &["register", "register-mixed", "small-polite"];

/// How a word addresses its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Address {
    Formal,
    Casual,
}

impl Address {
    fn of_register(register: &str) -> Self {
        if register == "formal" { Self::Formal } else { Self::Casual }
    }
}

type Reader = Box<dyn Fn(&Word<'_>) -> Option<Address>>;

/// Every text that is in the wrong form of address, or in two.
pub(super) fn faults(language: &str, lines: &[Line]) -> Vec<Fault> {
    let read: Reader = match language {
        "nb" => Box::new(norwegian),
        "lt" => Box::new(lithuanian),
        "hr" => Box::new(croatian),
        "fi" => finnish(lines),
        _ => return Vec::new(),
    };
    let mut faults = Vec::new();
    for line in lines {
        let text = line.plain();
        let words = words(&text);
        let marked: Vec<(Word<'_>, Address)> =
            words.iter().filter_map(|word| read(word).map(|address| (*word, address))).collect();
        match line.register.filter(|_| line.is_addressed()).map(Address::of_register) {
            Some(wanted) => wrong_form(line, &text, wanted, &marked, &mut faults),
            None => mixed_forms(line, &text, &marked, &mut faults),
        }
        if line.is_addressed() && line.register == Some("formal") {
            small_polite(line, &text, &words, &mut faults);
        }
    }
    faults
}

fn wrong_form(line: &Line, text: &str, wanted: Address, marked: &[(Word<'_>, Address)], faults: &mut Vec<Fault>) {
    let hint = format!("the text was asked for as {wanted:?}");
    for (word, _) in marked.iter().filter(|(_, address)| *address != wanted) {
        faults.push(Fault::new("register", line, text, word.at, word.text, &hint));
    }
}

fn mixed_forms(line: &Line, text: &str, marked: &[(Word<'_>, Address)], faults: &mut Vec<Fault>) {
    let Some((first, address)) = marked.first() else { return };
    if let Some((word, _)) = marked.iter().find(|(_, other)| other != address) {
        let hint = format!("'{}' in the same text is {address:?}", first.text);
        faults.push(Fault::new("register-mixed", line, text, word.at, word.text, &hint));
    }
}

fn small_polite(line: &Line, text: &str, words: &[Word<'_>], faults: &mut Vec<Fault>) {
    let polite = |word: &Word<'_>| match line.language {
        "hr" => is_listed(VI, word.text),
        "lt" => is_listed(JUS, word.text),
        _ => false,
    };
    for word in words.iter().filter(|word| polite(word)) {
        let hint = "one customer is addressed with a capital";
        faults.push(Fault::new("small-polite", line, text, word.at, word.text, hint));
    }
}

/// `De` at the start of a sentence is also "they"; within one it is nothing but the old polite form.
fn norwegian(word: &Word<'_>) -> Option<Address> {
    match word.text {
        "De" | "Dem" | "Deres" => (!word.opens_sentence()).then_some(Address::Formal),
        text => is_listed("du deg din ditt dine", &text.to_lowercase()).then_some(Address::Casual),
    }
}

const JUS: &str = "jūs jums jus jumis jūsų jumyse";
const TU: &str = "tu tau tave tavęs tavo tavimi tavyje tavim";
/// Verbs of the second person singular that are no other form and no noun.
const LITHUANIAN_TU_VERBS: &str = "esi nesi buvai būsi žinai nežinai matai matei lauki laukei gavai gausi rašei \
    parašei minėjai kreipeisi pirkai užsisakei sumokėjai norėjai galėjai galėsi matysi turėsi";
/// Words in `-k` that are no imperative.
const LITHUANIAN_K: &str = "tik kiek tiek juk šiek beveik link aplink perniek niek";
/// Nouns whose locative ends as verbs of the second person plural do.
const LITHUANIAN_TE: &str = "formate rezultate pakete kabinete internete kredite limite biudžete kvadrate bilete \
    aparate sertifikate universitete fakultete klimate plakate komitete";

fn lithuanian(word: &Word<'_>) -> Option<Address> {
    let lower = word.lower();
    let ends = |endings: &[&str]| endings.iter().any(|ending| lower.ends_with(ending));
    let plural =
        ends(&["ate", "ite", "ote", "ėte", "atės", "itės", "otės", "ėtės"]) && !is_listed(LITHUANIAN_TE, &lower);
    if plural || is_listed(JUS, &lower) {
        return Some(Address::Formal);
    }
    let imperative = lower.ends_with('k') && lower.chars().count() > 3 && !is_listed(LITHUANIAN_K, &lower);
    let reflexive = ends(&["okis", "ykis", "ėkis"]);
    let conditional = ends(&["tum", "tumei"]);
    let listed = is_listed(TU, &lower) || is_listed(LITHUANIAN_TU_VERBS, &lower);
    (imperative || reflexive || conditional || listed).then_some(Address::Casual)
}

const VI: &str = "vi vam vas vama vaš vaša vaše vašeg vašega vašem vašemu vašim vašima vašoj vašom vašu vaši vaših";
/// Without `ti` and `te`, which are also "those" and "and".
const TI: &str = "tebi tebe tobom tvoj tvoja tvoje tvojeg tvojega tvojem tvojemu tvojim tvojima tvojoj tvojom \
    tvoju tvoji tvojih tvog tvoga tvom tvome nisi";
/// Words in `-š` that are no verb of the second person singular.
const CROATIAN_SH: &str = "vaš naš baš još loš previš odviš koš groš miš marš tuš finiš";
/// Verbs of the second person plural in `-te` that are no noun. Those in `-ite` and `-jte` need no list.
const CROATIAN_TE: &str = "ste niste jeste ćete nećete biste možete imate nemate znate čekate trebate morate \
    smijete hoćete kažete osjećate pišete dobijete dobivate recite spominjete opisujete očekujete";
/// Nouns that end as those verbs do.
const CROATIAN_ITE: &str = "elite kredite limite profite deficite zaštite";

fn croatian(word: &Word<'_>) -> Option<Address> {
    let lower = word.lower();
    let verb = (lower.ends_with("ite") || lower.ends_with("jte")) && !is_listed(CROATIAN_ITE, &lower);
    if verb || is_listed(VI, &lower) || is_listed(CROATIAN_TE, &lower) {
        return Some(Address::Formal);
    }
    let singular = lower.ends_with('š') && lower.chars().count() > 2 && !is_listed(CROATIAN_SH, &lower);
    (singular || is_listed(TI, &lower)).then_some(Address::Casual)
}

/// A word addresses its reader in the form that all of its analyses agree on.
fn finnish(lines: &[Line]) -> Reader {
    let morphology = Morphology::of(lines);
    Box::new(move |word| {
        let mut agreed = None;
        for analysis in morphology.analyses(word) {
            let address = finnish_address(analysis)?;
            if *agreed.get_or_insert(address) != address {
                return None;
            }
        }
        agreed
    })
}

fn finnish_address(analysis: &Analysis) -> Option<Address> {
    let pronoun = |base: &str| analysis.has("CLASS", "asemosana") && analysis.has("BASEFORM", base);
    let second = analysis.has("PERSON", "2");
    let singular = second && analysis.has("NUMBER", "singular") && !analysis.has("NEGATIVE", "both");
    if analysis.has("POSSESSIVE", "2s") || pronoun("sinä") || singular {
        return Some(Address::Casual);
    }
    let plural = second && analysis.has("NUMBER", "plural");
    (analysis.has("POSSESSIVE", "2p") || pronoun("te") || plural).then_some(Address::Formal)
}
