instead-of-calm-down = Girdžiu, kaip tai svarbu.
    .title = Vietoj „nusiraminkite“
    .avoid = Nusiraminkite.
    .why = Tai nurodo žmogui, ką jausti.
recognition-patience =
    Ačiū, { VOCATIVE($agent) }: { $agent-gender ->
        [feminine] buvai kantri
        [masculine] buvai kantrus
       *[unknown] parodei kantrybę
    } sunkaus pokalbio metu.
    .title = Kantrybė
    .when = Po sunkaus pokalbio
