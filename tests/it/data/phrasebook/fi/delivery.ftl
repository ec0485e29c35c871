delay =
    { $register ->
       *[casual] Pakettisi on { $days } { $days ->
            [one] päivän
           *[other] päivää
        } myöhässä.
        [formal] Pakettinne on { $days } { $days ->
            [one] päivän
           *[other] päivää
        } myöhässä.
    }
    .title = Muutaman päivän myöhässä
    .when = Kun paketti on myöhässä
delay-reply =
    { greeting }

    { delay } Virhe oli { -brand(case: "genitive") }. Uusi päivä on { DATETIME($due, dateStyle: "long") }.

    { sign-off }
    .title = Paketti myöhässä, uusi päivä
    .subject = Uusi toimituspäivä
    .chat = Hei { $customer }! Pakettisi tulee { $due }.
    .when = Kun uusi päivä on tiedossa
parcel-contents =
    Paketissa: { LIST($items) }.
    Seuraa sitä: { $link }
    .title = Sisältö ja seuranta
    .when = Kun paketti on kadonnut
