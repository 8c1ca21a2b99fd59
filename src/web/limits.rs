//! How often one network or one account may send forms.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU64, Ordering};

use governor::clock::{Clock as _, DefaultClock};
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use rocket::Request;

use crate::config::Config;
use crate::domain::people::Actor;

type Keyed = RateLimiter<String, DashMapStateStore<String>, DefaultClock>;

/// The limits of one server. Each server counts on its own.
pub struct Limits {
    forms: Keyed,
    sign_ins: Keyed,
    asked: AtomicU64,
}

/// After so many questions, networks and accounts that have been quiet are forgotten.
const TIDIED_EVERY: u64 = 10_000;

impl Limits {
    /// The limits that the settings ask for.
    #[must_use]
    pub fn new(config: &Config) -> Self {
        Self {
            forms: per_minute(config.forms_per_minute),
            sign_ins: per_minute(config.sign_ins_per_minute),
            asked: AtomicU64::new(0),
        }
    }

    /// The limits of the server that handles this request.
    ///
    /// # Panics
    /// When the server was built without limits, which `web::rocket` never does.
    #[must_use]
    pub fn of<'r>(request: &'r Request<'_>) -> &'r Self {
        request.rocket().state::<Self>().unwrap_or_else(|| unreachable!("web::rocket manages the limits"))
    }

    /// Counts this form and says if it may go on.
    #[must_use]
    pub fn allow(&self, request: &Request<'_>, actor: Option<&Actor>) -> bool {
        self.tidy();
        let network = request.client_ip().map_or_else(|| "unknown".to_owned(), network);
        let path = request.uri().path();
        if path.as_str().starts_with("/sign-in") || path.as_str().starts_with("/sign-up") {
            return self.sign_ins.check_key(&network).is_ok();
        }
        let key = actor.map_or(network, |actor| actor.person_id.to_string());
        self.forms.check_key(&key).is_ok()
    }

    /// Counts this request of a program and says after how many seconds it may come again, if it came too soon.
    #[must_use]
    pub fn wait(&self, request: &Request<'_>, actor: Option<&Actor>) -> Option<u64> {
        self.tidy();
        let key = match actor {
            Some(actor) => actor.person_id.to_string(),
            None => request.client_ip().map_or_else(|| "unknown".to_owned(), network),
        };
        let early = self.forms.check_key(&key).err()?;
        Some(early.wait_time_from(self.forms.clock().now()).as_secs() + 1)
    }

    /// Now and then forgets networks and accounts that have been quiet, so that memory stays bounded.
    fn tidy(&self) {
        if self.asked.fetch_add(1, Ordering::Relaxed) % TIDIED_EVERY == TIDIED_EVERY - 1 {
            for limit in [&self.forms, &self.sign_ins] {
                limit.retain_recent();
                limit.shrink_to_fit();
            }
        }
    }
}

fn per_minute(count: u32) -> Keyed {
    RateLimiter::dashmap(Quota::per_minute(NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN)))
}

/// One IPv4 address, or the /64 network that one household or office has in IPv6.
pub fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_that_have_been_quiet_are_forgotten() {
        // So many a minute that each is quiet again after less than a millisecond.
        let limits =
            Limits { forms: per_minute(1_000_000), sign_ins: per_minute(1), asked: AtomicU64::new(0) };
        let waits = "203.0.113.7".to_owned();
        assert!(limits.sign_ins.check_key(&waits).is_ok());
        for number in 0..2 * TIDIED_EVERY + 10 {
            limits.tidy();
            assert!(limits.forms.check_key(&number.to_string()).is_ok());
        }
        assert!(limits.forms.len() < 15_000, "{} networks are remembered", limits.forms.len());
        assert!(limits.sign_ins.check_key(&waits).is_err(), "who has just tried is not forgotten");
    }
}
