use std::io::Write;
use std::net::TcpStream;
use std::time::Duration;

use warp::Filter;
use webhooks_warp::intake::Budget;
use webhooks_warp::{Delivery, Request, github::GitHub, recover, webhook};

use crate::server::serve;
use crate::{push, receiver};

#[tokio::test(flavor = "multi_thread")]
async fn what_a_client_sent_before_it_was_gone_is_given_back() {
    let budget = Budget::new(1 << 20);
    let receiver = receiver("the secret").budget(budget.clone());
    let app = webhook(receiver).map(|_: Delivery<GitHub>| "handled").recover(recover);
    let address = serve(app).await;

    let mut client = TcpStream::connect(address).unwrap();
    client.write_all(&but_the_last_byte(&push("/", "the secret"))).unwrap();
    until(|| budget.used() > 0).await;
    drop(client);
    until(|| budget.used() == 0).await;
}

fn but_the_last_byte(request: &Request) -> Vec<u8> {
    let mut bytes =
        format!("POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: {}\r\n", request.body().len())
            .into_bytes();
    for (name, value) in request.headers() {
        bytes.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(request.body());
    bytes.pop();
    bytes
}

async fn until(condition: impl Fn() -> bool) {
    let waiting = async {
        while !condition() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    // Well under the read timeout of 30 seconds, which would give the bytes back too.
    tokio::time::timeout(Duration::from_secs(10), waiting).await.unwrap();
}
