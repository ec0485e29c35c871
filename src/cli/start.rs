//! What the server says when it starts: where it listens, and what to try.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::data;
use super::shell::word;
use crate::catalog::{Catalog, Phrase};
use crate::locale::Language;
use crate::phrase::{Variable, VariableType};
use crate::team::token::Token;

/// The phrase that is shown where there is one of this name; a folder of one's own may have others.
const SHOWN: &str = "delivery-delay-acknowledge";

/// The lines for whoever started the server. Each command in them works as it stands.
pub(super) fn greeting(address: SocketAddr, catalog: &Catalog) -> String {
    let base = base_url(address);
    let tags: Vec<&Arc<str>> = catalog.languages().iter().map(Language::tag).collect();
    let listed = tags.get(tags.len() / 2 + 1).or_else(|| tags.last()).map_or("en", |tag| &***tag);
    let names = catalog.languages().listed();
    let count = catalog.phrases().count();
    let mut commands = vec![
        format!("curl {}", word(&format!("{base}/v1/locales"))),
        format!("curl {}", word(&format!("{base}/v1/phrases?locale={listed}&limit=3"))),
    ];
    if let Some((phrase, tag)) = example(catalog, &tags) {
        let body = json!({ "locale": &**tag, "variables": variables(catalog, phrase, tag) });
        let url = word(&format!("{base}/v1/phrases/{}/render", phrase.id));
        commands.push(format!("curl {url} -H 'Content-Type: application/json' -d {}", word(&body.to_string())));
    }
    let commands = commands.join("\n  ");
    format!(
        "phrasebook listens on {base} with {count} phrases in {names}\n\n\
         Try it:\n  {commands}\n\n\
         The documentation is at {base}/docs; Ctrl-C stops the server.\n"
    )
}

/// Where the server is reached from this machine.
pub(super) fn base_url(address: SocketAddr) -> String {
    format!("http://{}", reachable(address))
}

/// The first token, the one time that it is shown.
pub(super) fn admin_token(token: &Token, data: &Path) -> String {
    format!(
        "The first admin token, for creating teams; it is not shown again:\n  {}\n\
         It is also in {}, readable by you alone.\n",
        token.reveal(),
        data::token_file(data).display()
    )
}

/// Nobody can connect to "any address"; the loopback one is among them.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}

/// A phrase and a language that has it, one from the middle of the list where possible: a reader knows the first.
fn example<'c>(catalog: &'c Catalog, tags: &[&'c Arc<str>]) -> Option<(&'c Phrase, &'c Arc<str>)> {
    let phrase = catalog.phrase(SHOWN).or_else(|| catalog.phrases().next())?;
    let from_middle = tags.iter().skip(tags.len() / 2).chain(tags);
    let has_text = |tag: &&&Arc<str>| catalog.locate(phrase, std::slice::from_ref(**tag)).is_some();
    from_middle.copied().find(|tag| has_text(&tag)).map(|tag| (phrase, tag))
}

/// Each required variable with its example, in the type that it has in JSON.
fn variables(catalog: &Catalog, phrase: &Phrase, tag: &Arc<str>) -> Map<String, Value> {
    let required = phrase.variables.iter().filter(|variable| variable.required);
    required.map(|variable| (variable.name.to_string(), value(catalog, variable, tag))).collect()
}

fn value(catalog: &Catalog, variable: &Variable, tag: &Arc<str>) -> Value {
    let example = catalog.example(std::slice::from_ref(tag), variable);
    match variable.kind {
        VariableType::Integer => example.parse::<i64>().map_or(json!(example), Value::from),
        VariableType::List => json!([example]),
        _ => json!(example),
    }
}
