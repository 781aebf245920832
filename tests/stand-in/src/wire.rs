//! TCP connections that can be reset from inside, as a network does from outside.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use futures_util::task::AtomicWaker;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// The cord by which one connection is cut.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cord(Arc<Cut>);

#[derive(Debug, Default)]
struct Cut {
    done: AtomicBool,
    reader: AtomicWaker,
}

impl Cord {
    /// Resets the connection. Nothing more is read or written.
    pub(crate) fn cut(&self) {
        self.0.done.store(true, Ordering::SeqCst);
        self.0.reader.wake();
    }
}

/// All live connections of a listener.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cords(Arc<Mutex<Vec<Weak<Cut>>>>);

impl Cords {
    /// Resets every live connection.
    pub(crate) fn cut_all(&self) {
        for cut in self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .drain(..)
        {
            if let Some(cut) = cut.upgrade() {
                Cord(cut).cut();
            }
        }
    }

    fn add(&self, cord: &Cord) {
        let mut cords = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        cords.retain(|cut| cut.strong_count() > 0);
        cords.push(Arc::downgrade(&cord.0));
    }
}

/// A listener whose connections can be cut.
#[derive(Debug)]
pub(crate) struct Wires {
    pub(crate) listener: TcpListener,
    pub(crate) cords: Cords,
}

/// One connection that can be cut.
#[derive(Debug)]
pub(crate) struct Wire {
    stream: TcpStream,
    cord: Cord,
}

impl Listener for Wires {
    type Io = Wire;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Wire, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.listener).await;
        // Both options only improve fidelity: answers leave at once, and a cut sends RST instead of FIN.
        let _ = stream.set_nodelay(true);
        let cord = Cord::default();
        self.cords.add(&cord);
        (Wire { stream, cord }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

impl Connected<IncomingStream<'_, Wires>> for Cord {
    fn connect_info(stream: IncomingStream<'_, Wires>) -> Self {
        stream.io().cord.clone()
    }
}

impl Wire {
    fn check(&self) -> io::Result<()> {
        if self.cord.0.done.load(Ordering::SeqCst) {
            let _ = self.stream.set_zero_linger();
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        Ok(())
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.cord.0.reader.register(cx.waker());
        self.check()?;
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
