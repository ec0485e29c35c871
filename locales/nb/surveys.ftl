# Satisfaction surveys: question, scale, follow-up and thanks.

survey-csat-after-chat = Hvor fornøyd er du med hjelpen du fikk i denne chatten? Svar fra 1 til 5, der 1 er svært misfornøyd og 5 er svært fornøyd.
    .title = CSAT rett etter chat
    .subject = Ett spørsmål om chatten vår
    .when = Rett etter at chatten er avsluttet.
    .chat = Hvor fornøyd er du med hjelpen i denne chatten, fra 1 til 5?
    .scale-low = Svært misfornøyd
    .scale-high = Svært fornøyd
    .follow-up = Hva bør vi fortsette med, og hva bør vi gjøre annerledes?
    .thanks = Takk. Det du har skrevet, blir lest av et menneske.
survey-csat-solved-case =
    { GIVEN($ticket) ->
        [yes] Hvor fornøyd er du med hvordan sak { $ticket } ble fulgt opp, fra begynnelse til slutt?
       *[no] Hvor fornøyd er du med hvordan saken din ble fulgt opp, fra begynnelse til slutt?
    } Svar fra 1 til 5, der 1 er svært misfornøyd og 5 er svært fornøyd.
    .title = CSAT etter en løst sak
    .subject =
        { GIVEN($ticket) ->
            [yes] Hvordan gikk det med sak { $ticket }?
           *[no] Hvordan gikk det med saken din?
        }
    .when = En dag eller to etter at saken er registrert som løst.
    .chat =
        { GIVEN($ticket) ->
            [yes] Hvor fornøyd er du med oppfølgingen av sak { $ticket }, fra 1 til 5?
           *[no] Hvor fornøyd er du med oppfølgingen av saken din, fra 1 til 5?
        }
    .scale-low = Svært misfornøyd
    .scale-high = Svært fornøyd
    .follow-up = Når underveis kunne vi gjort det bedre?
    .thanks = Takk. Vi leser alle svar, og ved lave karakterer tar vi kontakt med dem som ønsker det.
survey-nps-relationship = Hvor sannsynlig er det at du vil anbefale { -brand } til noen du kjenner? Svar fra 0 til 10, der 0 er ikke sannsynlig i det hele tatt og 10 er svært sannsynlig.
    .title = NPS om kundeforholdet
    .subject = Hvor sannsynlig er det at du anbefaler oss?
    .when = Én eller to ganger i året.
    .chat = Hvor sannsynlig er det at du vil anbefale { -brand } til noen du kjenner, fra 0 til 10?
    .scale-low = Ikke sannsynlig i det hele tatt
    .scale-high = Svært sannsynlig
    .follow-up = Hva er hovedgrunnen til tallet du valgte?
    .thanks = Takk for svaret.
survey-nps-after-delivery =
    { GIVEN($order) ->
        [yes] Hvor sannsynlig er det at du etter bestilling { $order } ville anbefalt noen å handle hos oss?
       *[no] Hvor sannsynlig er det at du etter denne bestillingen ville anbefalt noen å handle hos oss?
    } Svar fra 0 til 10, der 0 er ikke sannsynlig i det hele tatt og 10 er svært sannsynlig.
    .title = NPS etter levering
    .subject =
        { GIVEN($order) ->
            [yes] Ville du anbefalt oss etter bestilling { $order }?
           *[no] Ville du anbefalt oss etter denne bestillingen?
        }
    .when = Noen dager etter at bestillingen er levert.
    .chat =
        { GIVEN($order) ->
            [yes] Etter bestilling { $order }: Hvor sannsynlig er det at du anbefaler noen å handle her, fra 0 til 10?
           *[no] Etter denne bestillingen: Hvor sannsynlig er det at du anbefaler noen å handle her, fra 0 til 10?
        }
    .scale-low = Ikke sannsynlig i det hele tatt
    .scale-high = Svært sannsynlig
    .follow-up = Hva ved bestillingen eller leveringen hadde mest å si for tallet?
    .thanks = Takk. Svaret ditt brukes til å gjøre neste bestilling bedre.
survey-ces-solved-case =
    { GIVEN($ticket) ->
        [yes] Hvor lett eller vanskelig var det å få hjelp i sak { $ticket }? Svar fra 1 til 7, der 1 er svært vanskelig og 7 er svært lett.
       *[no] Hvor lett eller vanskelig var det å få hjelp i saken din? Svar fra 1 til 7, der 1 er svært vanskelig og 7 er svært lett.
    }
    .title = CES etter en sak
    .subject =
        { GIVEN($ticket) ->
            [yes] Hvor lett var det å få hjelp i sak { $ticket }?
           *[no] Hvor lett var det å få hjelp?
        }
    .when = Etter at saken er lukket.
    .chat =
        { GIVEN($ticket) ->
            [yes] Hvor lett var det å få hjelp i sak { $ticket }, fra 1 til 7?
           *[no] Hvor lett var det å få hjelp i saken din, fra 1 til 7?
        }
    .scale-low = Svært vanskelig
    .scale-high = Svært lett
    .follow-up = Hva tok mest tid eller krefter?
    .thanks = Takk. Vi bruker svarene til å fjerne unødvendige trinn.
survey-ces-return =
    { GIVEN($order) ->
        [yes] Hvor lett eller vanskelig var det å returnere bestilling { $order } og få pengene tilbake?
       *[no] Hvor lett eller vanskelig var det å returnere varen og få pengene tilbake?
    } Svar fra 1 til 7, der 1 er svært vanskelig og 7 er svært lett.
    .title = CES etter retur
    .subject =
        { GIVEN($order) ->
            [yes] Returen av bestilling { $order }: hvor lett var den?
           *[no] Hvor lett var returen?
        }
    .when = Etter at returen er betalt tilbake.
    .chat =
        { GIVEN($order) ->
            [yes] Hvor lett var det å returnere bestilling { $order } og få pengene tilbake, fra 1 til 7?
           *[no] Hvor lett var det å returnere varen og få pengene tilbake, fra 1 til 7?
        }
    .scale-low = Svært vanskelig
    .scale-high = Svært lett
    .follow-up = Hvilket trinn var uklart eller tok lang tid?
    .thanks = Takk for hjelpen. Det er slik vi finner trinnene som bør bort.
