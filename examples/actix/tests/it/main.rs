//! The example as a process, over real sockets.

#[test]
fn it_behaves_as_every_example() {
    example_harness::behaves_as_every_example(env!("CARGO_BIN_EXE_example-actix"));
}
