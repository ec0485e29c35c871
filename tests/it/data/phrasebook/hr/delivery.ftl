delay =
    { $register ->
       *[formal] Vaš paket kasni { $days ->
            [one] { $days } dan
            [few] { $days } dana
           *[other] { $days } dana
        }.
        [casual] Tvoj paket kasni { $days ->
            [one] { $days } dan
            [few] { $days } dana
           *[other] { $days } dana
        }.
    }
    .title = Kasni nekoliko dana
    .when = Kad paket kasni
delay-reply =
    { greeting }

    { delay } To je pogreška { -brand(case: "genitive") }. Novi datum: { DATETIME($due, dateStyle: "long") }

    { sign-off }
    .title = Paket kasni, novi datum
    .subject = Novi datum dostave
    .chat = Poštovani { VOCATIVE($customer) }, paket stiže { $due }
    .when = Kad je poznat novi datum
refund-sent =
    { $at } vratili smo { $amount }, to je { NUMBER($share, style: "percent") } cijene.
    .title = Novac je vraćen
    .when = Nakon povrata
