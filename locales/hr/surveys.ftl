# Ankete o zadovoljstvu: CSAT, NPS i CES.

survey-csat-after-chat =
    { $register ->
       *[formal] Koliko ste zadovoljni pomoći koju ste dobili u ovom chatu? Odaberite ocjenu od 1 do 5.
        [casual] Koliko te je zadovoljila pomoć u ovom chatu? Odaberi ocjenu od 1 do 5.
    }
    .title = CSAT nakon chata
    .when = Odmah nakon završenog chata.
    .chat =
        { $register ->
           *[formal] Koliko ste zadovoljni pomoći u ovom chatu, od 1 do 5?
            [casual] Koliko te je zadovoljila pomoć u ovom chatu, od 1 do 5?
        }
    .scale-low = Veliko nezadovoljstvo
    .scale-high = Veliko zadovoljstvo
    .follow-up = Što bismo trebali zadržati, a što raditi drukčije?
    .thanks =
        { $register ->
           *[formal] Hvala Vam. Odgovor čita osoba iz našeg tima, riječ po riječ.
            [casual] Hvala ti. Odgovor čita osoba iz našeg tima, riječ po riječ.
        }
    .subject = Jedno pitanje o našem chatu

survey-csat-solved-case =
    { $register ->
       *[formal]
            { GIVEN($ticket) ->
                [yes] Koliko ste zadovoljni načinom na koji smo vodili slučaj { $ticket } od početka do kraja?
               *[no] Koliko ste zadovoljni načinom na koji smo vodili Vaš slučaj od početka do kraja?
            } Odaberite ocjenu od 1 do 5.
        [casual]
            { GIVEN($ticket) ->
                [yes] Koliko te je zadovoljio način na koji smo vodili slučaj { $ticket } od početka do kraja?
               *[no] Koliko te je zadovoljio način na koji smo vodili tvoj slučaj od početka do kraja?
            } Odaberi ocjenu od 1 do 5.
    }
    .title = CSAT nakon slučaja
    .when = Dan ili dva nakon što smo slučaj zatvorili.
    .chat =
        { $register ->
           *[formal] Koliko ste zadovoljni time kako smo vodili Vaš slučaj, od 1 do 5?
            [casual] Koliko te je zadovoljilo to kako smo vodili tvoj slučaj, od 1 do 5?
        }
    .scale-low = Veliko nezadovoljstvo
    .scale-high = Veliko zadovoljstvo
    .follow-up = U kojem smo trenutku mogli postupiti bolje?
    .thanks =
        { $register ->
           *[formal] Hvala Vam. Niske ocjene čitamo prve, a onima koji to žele i javimo se.
            [casual] Hvala ti. Niske ocjene čitamo prve, a onima koji to žele i javimo se.
        }
    .subject =
        { GIVEN($ticket) ->
            [yes] Slučaj { $ticket }: jedno pitanje o tome kako smo ga vodili
           *[no] Jedno pitanje o tome kako smo vodili slučaj
        }

survey-nps-relationship =
    { $register ->
       *[formal] Koliko je vjerojatno da biste { -brand(case: "accusative") } preporučili nekome koga poznajete? Odaberite broj od 0 do 10.
        [casual] Koliko je vjerojatno da { -brand(case: "accusative") } preporučiš nekome koga poznaješ? Odaberi broj od 0 do 10.
    }
    .title = NPS, odnos u cjelini
    .when = Jednom ili dvaput godišnje, neovisno o pojedinom slučaju.
    .chat =
        { $register ->
           *[formal] Koliko je vjerojatno da biste { -brand(case: "accusative") } preporučili nekome koga poznajete, od 0 do 10?
            [casual] Koliko je vjerojatno da { -brand(case: "accusative") } preporučiš nekome koga poznaješ, od 0 do 10?
        }
    .scale-low = Nimalo vjerojatno
    .scale-high = Vrlo vjerojatno
    .follow-up =
        { $register ->
           *[formal] Koji je glavni razlog za broj koji ste odabrali?
            [casual] Koji je glavni razlog za taj broj?
        }
    .thanks =
        { $register ->
           *[formal] Hvala Vam na odgovoru.
            [casual] Hvala ti na odgovoru.
        }
    .subject = Jedno pitanje o { -brand(case: "locative") }

survey-nps-after-delivery =
    { $register ->
       *[formal]
            { GIVEN($order) ->
                [yes] Nakon narudžbe { $order }, koliko je vjerojatno da biste drugima preporučili kupnju kod nas?
               *[no] Nakon ove narudžbe, koliko je vjerojatno da biste drugima preporučili kupnju kod nas?
            } Odaberite broj od 0 do 10.
        [casual]
            { GIVEN($order) ->
                [yes] Nakon narudžbe { $order }, koliko je vjerojatno da drugima preporučiš kupnju kod nas?
               *[no] Nakon ove narudžbe, koliko je vjerojatno da drugima preporučiš kupnju kod nas?
            } Odaberi broj od 0 do 10.
    }
    .title = NPS nakon dostave
    .when = Nekoliko dana nakon dostave, stigla ona na vrijeme ili ne.
    .chat =
        { $register ->
           *[formal] Koliko je vjerojatno da biste nakon ove narudžbe preporučili kupnju kod nas, od 0 do 10?
            [casual] Koliko je vjerojatno da nakon ove narudžbe preporučiš kupnju kod nas, od 0 do 10?
        }
    .scale-low = Nimalo vjerojatno
    .scale-high = Vrlo vjerojatno
    .follow-up = Što je u narudžbi ili dostavi najviše utjecalo na taj broj?
    .thanks =
        { $register ->
           *[formal] Hvala Vam, čitamo i što je bilo dobro i što nije.
            [casual] Hvala ti, čitamo i što je bilo dobro i što nije.
        }
    .subject =
        { GIVEN($order) ->
            [yes] Narudžba { $order }: jedno pitanje
           *[no] Jedno pitanje o narudžbi
        }

survey-ces-solved-case =
    { $register ->
       *[formal]
            { GIVEN($ticket) ->
                [yes] Koliko Vam je bilo lako dobiti našu pomoć u slučaju { $ticket }?
               *[no] Koliko Vam je bilo lako dobiti našu pomoć u ovom slučaju?
            } Odaberite broj od 1 do 7.
        [casual]
            { GIVEN($ticket) ->
                [yes] Koliko ti je bilo lako dobiti našu pomoć u slučaju { $ticket }?
               *[no] Koliko ti je bilo lako dobiti našu pomoć u ovom slučaju?
            } Odaberi broj od 1 do 7.
    }
    .title = CES nakon slučaja
    .when = Nakon slučaja, kad želiš znati gdje su nepotrebni koraci.
    .chat =
        { $register ->
           *[formal] Koliko Vam je bilo lako dobiti pomoć, od 1 do 7?
            [casual] Koliko ti je bilo lako dobiti pomoć, od 1 do 7?
        }
    .scale-low = Vrlo teško
    .scale-high = Vrlo lako
    .follow-up =
        { $register ->
           *[formal] Što Vam je odnijelo najviše vremena ili truda?
            [casual] Što ti je odnijelo najviše vremena ili truda?
        }
    .thanks =
        { $register ->
           *[formal] Hvala Vam. Prema ovim odgovorima uklanjamo korake koji smetaju.
            [casual] Hvala ti. Prema ovim odgovorima uklanjamo korake koji smetaju.
        }
    .subject =
        { GIVEN($ticket) ->
            [yes] Slučaj { $ticket }: koliko je bilo lako
           *[no] Koliko je bilo lako dobiti pomoć
        }

survey-ces-return =
    { $register ->
       *[formal]
            { GIVEN($order) ->
                [yes] Koliko Vam je bilo lako vratiti robu iz narudžbe { $order } i dobiti novac natrag?
               *[no] Koliko Vam je bilo lako vratiti robu i dobiti novac natrag?
            } Odaberite broj od 1 do 7.
        [casual]
            { GIVEN($order) ->
                [yes] Koliko ti je bilo lako vratiti robu iz narudžbe { $order } i dobiti novac natrag?
               *[no] Koliko ti je bilo lako vratiti robu i dobiti novac natrag?
            } Odaberi broj od 1 do 7.
    }
    .title = CES nakon povrata
    .when = Nakon što je povrat pregledan i novac vraćen.
    .chat =
        { $register ->
           *[formal] Koliko Vam je bilo lako vratiti robu i dobiti novac natrag, od 1 do 7?
            [casual] Koliko ti je bilo lako vratiti robu i dobiti novac natrag, od 1 do 7?
        }
    .scale-low = Vrlo teško
    .scale-high = Vrlo lako
    .follow-up = Koji je korak bio nejasan ili spor?
    .thanks =
        { $register ->
           *[formal] Hvala Vam. Prema tim odgovorima popravljamo nejasne i spore korake.
            [casual] Hvala ti. Prema tim odgovorima popravljamo nejasne i spore korake.
        }
    .subject =
        { GIVEN($order) ->
            [yes] Povrat iz narudžbe { $order }: jedno pitanje
           *[no] Jedno pitanje o povratu
        }
