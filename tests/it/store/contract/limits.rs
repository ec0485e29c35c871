//! What is refused for its form or its size.

use phrasebook::store::{BODY_BYTES_MAX, Collection, Key, STAMP_BYTES_MAX, Store, StoreError, WRITES_MAX};

use super::super::support::{commit, export, phrase, put, team};
use super::Engine;

const GOOD: &[&str] = &["a", "Z", "0", "-", "a-b", "A1-z9", "no-spaces", "--"];
const BAD: &[&str] =
    &["", " ", "a b", "a_b", "a.b", "a/b", "..", "ž", "a\0", "\0", "a\n", "%20", "😀", "a:b", "\u{202e}x"];

async fn refused(store: &dyn Store, writes: Vec<phrasebook::store::Write>, why: &str) {
    let answer = store.commit(writes).await;
    let Err(StoreError::TooLarge(text)) = &answer else { panic!("{why}: {answer:?}") };
    assert!(!text.ends_with('.') && text.len() < 300, "{text}");
}

pub(crate) async fn names_have_a_form(engine: &impl Engine) {
    let store = engine.store();
    let (longest, too_long) = ("x".repeat(80), "x".repeat(81));
    for name in GOOD.iter().chain([&&*longest]) {
        commit(&*store, put(&phrase("acme", name), "1")).await;
        commit(&*store, put(&phrase(name, "p"), "1")).await;
    }
    let before = export(&*store).await.len();
    for name in BAD.iter().chain([&&*too_long]) {
        refused(&*store, vec![put(&phrase("acme", name), "1")], name).await;
        refused(&*store, vec![put(&phrase(name, "p"), "1")], name).await;
        refused(&*store, vec![put(&phrase("acme", "fine"), "1"), put(&phrase("acme", name), "1")], name).await;
    }
    assert_eq!(export(&*store).await.len(), before);
}

pub(crate) async fn bodies_have_a_limit(engine: &impl Engine) {
    let store = engine.store();
    let (largest, too_large) = ("x".repeat(BODY_BYTES_MAX), "x".repeat(BODY_BYTES_MAX + 1));
    commit(&*store, put(&phrase("acme", "a"), &largest)).await;
    refused(&*store, vec![put(&phrase("acme", "b"), &too_large)], "one byte too many").await;
    assert_eq!(store.get(&phrase("acme", "b")).await.unwrap(), None);
}

pub(crate) async fn notes_have_a_limit(engine: &impl Engine) {
    let store = engine.store();
    let mut write = put(&phrase("acme", "a"), "1");
    write.stamp.by = "x".repeat(100).into();
    write.stamp.note = Some("x".repeat(STAMP_BYTES_MAX - 100).into());
    let record = commit(&*store, write.clone()).await;
    assert_eq!(record.stamp, write.stamp);
    write.stamp.by = "x".repeat(101).into();
    refused(&*store, vec![write], "one byte too many").await;
}

pub(crate) async fn commits_have_a_limit(engine: &impl Engine) {
    let store = engine.store();
    let writes = (0..=WRITES_MAX).map(|number| put(&phrase("acme", &format!("p{number}")), "1")).collect();
    refused(&*store, writes, "one write too many").await;
    assert_eq!(store.sequence(&team("acme")).await.unwrap(), 0);
}

pub(crate) async fn what_has_no_name_is_not_found(engine: &impl Engine) {
    let store = engine.store();
    commit(&*store, put(&phrase("acme", "p"), "1")).await;
    for name in BAD {
        for key in [phrase("acme", name), phrase(name, "p")] {
            let key: Key = key;
            assert_eq!(store.get(&key).await.unwrap(), None, "{name:?}");
            assert_eq!(store.revision(&key, 1).await.unwrap(), None, "{name:?}");
            assert_eq!(store.revisions(&key, None, 10).await.unwrap(), [], "{name:?}");
        }
        if !name.is_empty() {
            assert_eq!(store.sequence(&team(name)).await.unwrap(), 0, "{name:?}");
            assert_eq!(store.list(&team(name), Collection::Phrases, None, 10).await.unwrap(), [], "{name:?}");
            assert_eq!(store.changes(&team(name), 0, 10).await.unwrap(), [], "{name:?}");
            store.erase(&team(name)).await.unwrap();
        }
    }
    assert_eq!(export(&*store).await.len(), 1);
}
