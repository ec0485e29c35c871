instead-of-calm-down = Čujem koliko vam je ovo važno.
    .title = Umjesto „smirite se”
    .avoid = Smirite se.
    .why = Govori ljudima što da osjećaju.
recognition-patience =
    Hvala, { VOCATIVE($agent) }: { $agent-gender ->
        [feminine] bila si strpljiva
        [masculine] bio si strpljiv
       *[unknown] pokazali ste strpljenje
    } tijekom teškog razgovora.
    .title = Strpljenje
    .when = Nakon teškog razgovora
