delay =
    Pakken er { $days ->
        [one] { $days } dag
       *[other] { $days } dager
    } forsinket, og du hadde regnet med den.
    .title = Noen dager forsinket
    .when = Når en pakke er forsinket
delay-reply =
    { greeting }

    { delay } Det var en feil hos { -brand }. Pakken kommer { DATETIME($due, dateStyle: "long") }.

    { sign-off }
    .title = Forsinket pakke, ny dato
    .subject = Ny dato
    .chat = Hei, { $customer }! Pakken kommer { $due }.
    .when = Når det er en ny dato
parcel-contents =
    I pakken: { LIST($items) }.
    Følg den på { $link }
    .title = Innhold og sporing
    .when = Når en pakke er borte
refund-sent = { $at } sendte vi { $amount } tilbake, { NUMBER($share, style: "percent") } av prisen.
    .title = Pengene er sendt
    .when = Etter en refusjon
