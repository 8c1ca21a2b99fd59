//! How often one network or one account may send forms.

use std::net::IpAddr;
use std::num::NonZeroU32;

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
}

impl Limits {
    /// The limits that the settings ask for.
    #[must_use]
    pub fn new(config: &Config) -> Self {
        let per_minute = |count: u32| {
            RateLimiter::dashmap(Quota::per_minute(NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN)))
        };
        Self { forms: per_minute(config.forms_per_minute), sign_ins: per_minute(config.sign_ins_per_minute) }
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
        let key = match actor {
            Some(actor) => actor.person_id.to_string(),
            None => request.client_ip().map_or_else(|| "unknown".to_owned(), network),
        };
        let early = self.forms.check_key(&key).err()?;
        Some(early.wait_time_from(self.forms.clock().now()).as_secs() + 1)
    }

    /// Forgets networks and accounts that have been quiet, so that memory stays bounded.
    pub fn forget_the_quiet(&self) {
        self.forms.retain_recent();
        self.sign_ins.retain_recent();
    }
}

/// One IPv4 address, or the /64 network that one household or office has in IPv6.
fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}
