//! Sockets of this computer alone, under both of its addresses.

use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};

/// How many ports are tried, one after the other.
const TRIED: u16 = 50;

pub struct Listeners {
    port: u16,
    sockets: Vec<TcpListener>,
}

impl Listeners {
    /// At `wanted` or the next port that is free; 0 lets the system choose.
    pub fn open(wanted: u16) -> io::Result<Listeners> {
        let mut last = io::Error::from(ErrorKind::AddrInUse);
        for step in 0..TRIED {
            let port = if wanted == 0 { 0 } else { wanted.saturating_add(step) };
            match Listeners::at(port) {
                Ok(listeners) => return Ok(listeners),
                // Low ports may be forbidden one by one, and Windows keeps whole ranges for itself.
                Err(error) if [ErrorKind::AddrInUse, ErrorKind::PermissionDenied].contains(&error.kind()) => last = error,
                Err(error) => return Err(error),
            }
        }
        Err(last)
    }

    /// The last port that [`Listeners::open`] tries.
    pub fn last(wanted: u16) -> u16 {
        wanted.saturating_add(TRIED - 1)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn sockets(self) -> Vec<TcpListener> {
        self.sockets
    }

    /// A program at either address would be met by some browsers in our place.
    fn at(port: u16) -> io::Result<Listeners> {
        let first = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
        let port = first.local_addr()?.port();
        let mut sockets = vec![first];
        match TcpListener::bind(SocketAddr::from((Ipv6Addr::LOCALHOST, port))) {
            Ok(second) => sockets.push(second),
            Err(error) if error.kind() == ErrorKind::AddrInUse => return Err(error),
            // This computer has no such address.
            Err(_) => {}
        }
        for socket in &sockets {
            socket.set_nonblocking(true)?;
        }
        Ok(Listeners { port, sockets })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_free_port_is_taken_and_all_are_of_this_computer() {
        let first = Listeners::open(0).unwrap();
        let second = Listeners::open(first.port()).unwrap();
        assert!(second.port() > first.port());
        for socket in first.sockets().into_iter().chain(second.sockets()) {
            assert!(socket.local_addr().unwrap().ip().is_loopback());
        }
    }
}
