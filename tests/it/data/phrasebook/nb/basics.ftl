greeting =
    { GIVEN($customer) ->
        [yes] Hei, { $customer }!
       *[no] Hei!
    }
    .title = Hilsen
    .when = I begynnelsen av en melding
sign-off =
    Vennlig hilsen
    { $agent }, { -team }
    .title = Avslutning
    .when = På slutten av en e-post
ask-order = Kan du sende meg ordrenummeret?
    .title = Ordrenummeret
    .when = Når ordren ikke er kjent
