//! What is answered is on disk: versioned records under ordered keys, committed by one thread, many jobs to one flush.
//!
//! A caller hands a *job* to the [`Committer`]: a closure that reads and writes records through a [`Transaction`].
//! The committer runs jobs one after another, commits the writes of many of them as one [`Batch`], waits until the
//! [`Backend`] has made that batch durable, and only then releases the answers. So whatever an answer says is on
//! disk, and whatever a job reads is either on disk or part of the batch that its own answer waits for.
//!
//! The module knows neither sessions nor Discord. It keeps bytes: a [`Key`] (a short [`Prefix`] and what follows) and
//! a [`Record`] (a version and a payload, with a checksum on disk). Two back ends exist: [`memory`], which forgets on
//! request, and [`sled`], which keeps its promises because of the guard in that module.
//!
//! ```no_run
//! # async fn example() -> Result<(), blueback::store::Error> {
//! use blueback::store::{Committer, Prefix, Record, sled::Sled};
//!
//! const COUNTERS: Prefix = Prefix::new("n/");
//! let store = Committer::start(Box::new(Sled::open("data/store")?))?;
//! let visits = store
//!     .run(|records| {
//!         let key = COUNTERS.numbers([1]);
//!         let visits = records.get(&key)?.map_or(1, |record| record.payload[0] + 1);
//!         records.put(key, Record { version: 1, payload: vec![visits] })?;
//!         Ok(visits)
//!     })
//!     .await?; // `visits` is on disk now.
//! # let _ = visits;
//! store.close().await
//! # }
//! ```

mod backend;
pub mod backup;
mod committer;
mod copying;
mod error;
mod key;
pub mod memory;
mod record;
mod schema;
pub mod sled;
mod transaction;
mod writer;

pub use backend::{Backend, Batch, Removal};
pub use committer::{Committer, Stats};
pub use copying::Sink;
pub use error::Error;
pub use key::{KEY_BYTES, Key, Prefix};
pub use record::{RECORD_BYTES, Record};
pub use schema::{META, SCHEMA};
pub use transaction::Transaction;
