greeting =
    { GIVEN($customer) ->
        [yes] Sveiki, { VOCATIVE($customer) },
       *[no] Sveiki,
    }
    .title = Pasisveikinimas
    .when = Laiško pradžioje
sign-off =
    Pagarbiai
    { $agent }, { -team }
    .title = Atsisveikinimas
    .when = Laiško pabaigoje
ask-order = Gal galite atsiųsti užsakymo numerį?
    .title = Užsakymo numeris
    .when = Kai užsakymas nežinomas
local-holiday = Linksmų Joninių!
    .title = Joninės
    .when = Birželio 24 d.
