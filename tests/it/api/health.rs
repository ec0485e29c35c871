//! `GET /healthz` and `GET /readyz`.

use insta::assert_snapshot;
use phrasebook::api::ApiSettings;

use crate::support::app::TestApp;

#[test]
fn a_running_server_is_healthy_and_ready() {
    assert_snapshot!(TestApp::fixture().get("/healthz").send().shown(), @r#"
    200 OK
    content-type: application/json

    {
      "status": "ok"
    }
    "#);
    assert_snapshot!(TestApp::fixture().get("/readyz").send().shown(), @r#"
    200 OK
    content-type: application/json

    {
      "status": "ready",
      "writes": "taken"
    }
    "#);
}

#[test]
fn a_stopping_server_is_healthy_and_not_ready_and_still_answers() {
    let app = TestApp::with_settings(&ApiSettings::default());
    app.get("/readyz").send().ok();
    app.app.drain();
    assert_snapshot!(app.get("/readyz").send().shown(), @r#"
    503 Service Unavailable
    cache-control: no-store
    content-type: application/problem+json

    {
      "code": "shutting_down",
      "detail": "the server is stopping; send requests elsewhere",
      "errors": [],
      "instance": "/readyz",
      "request_id": "test-1",
      "status": 503,
      "title": "The server is shutting down",
      "type": "/problems/shutting_down"
    }
    "#);
    app.get("/healthz").send().ok();
    app.get("/v1/phrases/delay?locale=en").send().ok();
}
