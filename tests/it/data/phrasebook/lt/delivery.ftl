delay =
    { $register ->
       *[formal] Jūsų siunta vėluoja { $days ->
            [one] { $days } dieną
            [few] { $days } dienas
            [many] { $days } dienos
           *[other] { $days } dienų
        }.
        [casual] Tavo siunta vėluoja { $days ->
            [one] { $days } dieną
            [few] { $days } dienas
            [many] { $days } dienos
           *[other] { $days } dienų
        }.
    }
    .title = Vėluoja kelias dienas
    .when = Kai siunta vėluoja
    .wording-2 = { VOCATIVE($customer) }, laukti { $days } d. yra ilgai.
delay-reply =
    { greeting }

    { delay } Tai { -brand(case: "genitive") } klaida. Nauja data: { DATETIME($due, dateStyle: "long") }

    { sign-off }
    .title = Siunta vėluoja, nauja data
    .subject = Nauja pristatymo data
    .chat = Sveiki, { VOCATIVE($customer) }, siunta bus { $due }
    .when = Kai žinoma nauja data
refund-sent =
    { $at } grąžinome { $amount }, tai yra { NUMBER($share, style: "percent") } kainos.
    .title = Pinigai grąžinti
    .when = Grąžinus pinigus
