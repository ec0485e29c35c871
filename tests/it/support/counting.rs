//! A store that notes what it is asked, and where somebody else may be faster, in front of one that works.

use std::sync::{Arc, Mutex};

use phrasebook::store::{Answer, Collection, Key, Record, Space, Store, StoreError, Write};
use tokio::sync::watch;

/// What is asked of a store beside sequences, which cost next to nothing, in order.
#[derive(Debug)]
pub(crate) struct Counting {
    inner: Arc<dyn Store>,
    asked: Mutex<Vec<&'static str>>,
    rival: Option<Rival>,
}

/// What somebody else writes just before this is done.
pub(crate) type Rival = fn(&Doing<'_>) -> Vec<Write>;

/// What the store is about to do.
#[derive(Debug)]
pub(crate) enum Doing<'a> {
    /// To commit these.
    Commit(&'a [Write]),
    /// To list the records after this one.
    List(Option<&'a str>),
}

impl Counting {
    pub(crate) fn before(inner: Arc<dyn Store>) -> Arc<Self> {
        Self::beside(inner, None)
    }

    /// With somebody else who writes.
    pub(crate) fn beside(inner: Arc<dyn Store>, rival: Option<Rival>) -> Arc<Self> {
        Arc::new(Self { inner, asked: Mutex::default(), rival })
    }

    /// What was asked since the last time.
    pub(crate) fn take(&self) -> Vec<&'static str> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }

    /// Answers when somebody else has written.
    async fn outrun(&self, doing: Doing<'_>) -> Result<(), StoreError> {
        let writes = self.rival.map(|rival| rival(&doing)).unwrap_or_default();
        if !writes.is_empty() {
            self.inner.commit(writes).await?;
        }
        Ok(())
    }

    fn note(&self, what: &'static str) -> &dyn Store {
        self.asked.lock().unwrap().push(what);
        &*self.inner
    }
}

impl Store for Counting {
    fn get<'a>(&'a self, key: &'a Key) -> Answer<'a, Option<Record>> {
        self.note("get").get(key)
    }

    fn list<'a>(
        &'a self,
        space: &'a Space,
        collection: Collection,
        after: Option<&'a str>,
        limit: usize,
    ) -> Answer<'a, Vec<Record>> {
        let inner = self.note("list");
        Box::pin(async move {
            self.outrun(Doing::List(after)).await?;
            inner.list(space, collection, after, limit).await
        })
    }

    fn revision<'a>(&'a self, key: &'a Key, revision: u64) -> Answer<'a, Option<Record>> {
        self.note("revision").revision(key, revision)
    }

    fn revisions<'a>(&'a self, key: &'a Key, before: Option<u64>, limit: usize) -> Answer<'a, Vec<Record>> {
        self.note("revisions").revisions(key, before, limit)
    }

    fn sequence<'a>(&'a self, space: &'a Space) -> Answer<'a, u64> {
        self.inner.sequence(space)
    }

    fn changes<'a>(&'a self, space: &'a Space, after: u64, limit: usize) -> Answer<'a, Vec<Record>> {
        self.note("changes").changes(space, after, limit)
    }

    fn commit(&self, writes: Vec<Write>) -> Answer<'_, Vec<Record>> {
        let inner = self.note("commit");
        Box::pin(async move {
            self.outrun(Doing::Commit(&writes)).await?;
            inner.commit(writes).await
        })
    }

    fn erase<'a>(&'a self, space: &'a Space) -> Answer<'a, ()> {
        self.note("erase").erase(space)
    }

    fn wakeups(&self) -> watch::Receiver<u64> {
        self.inner.wakeups()
    }

    fn health(&self) -> Result<(), StoreError> {
        self.inner.health()
    }

    fn export<'a>(&'a self, take: &'a mut (dyn FnMut(Record) -> Result<(), StoreError> + Send)) -> Answer<'a, ()> {
        self.note("export").export(take)
    }

    fn import(&self, records: Vec<Record>) -> Answer<'_, ()> {
        self.note("import").import(records)
    }
}
