# Statements for strong or difficult feelings: loss, hardship, anger, worry, confusion, disappointment.

bereavement-condolence = I’m very sorry for your loss. I’ll take care of the practical side here, so that you don’t have to.
    .title = Condolences and practical help
    .when = When someone writes that a person has died.
    .wording-2 = Please accept my sincere condolences. You can leave everything that has to be arranged with us to me.
    .wording-3 = My condolences. You’ve told us, and that’s all you needed to do today; from here on I’ll look after everything on our side.

hardship-thanks-for-telling = Thank you for telling us now, while there are still plenty of options open. You don’t have to explain or prove more than you want to.
    .title = Good that you’ve told us
    .when = When someone tells you that it’s become hard to keep up.
    .wording-2 = It’s good that you’ve said so early, because it leaves us more room to arrange things. How much you say about the reasons is up to you; you don’t have to prove anything.

hardship-room-to-pay = We can give you more time, or split the sum into smaller amounts. Tell me what’s manageable for you, and we’ll put it in writing, so that no reminder comes in between.
    .title = More time or smaller amounts
    .when = When someone can’t pay right now.
    .wording-2 = What would be manageable: paying later, or paying in smaller parts? You name it and I’ll confirm it to you in writing; while that arrangement runs, you won’t get a reminder.

bereavement-no-hurry = Nothing needs to be sent or decided before { $date }. Until then there’ll be no reminder and no charge; I’m seeing to that.
    .title = There’s no hurry
    .when = When you can hold back deadlines, reminders and charges.
    .wording-2 = You have time. I’ve made sure that we won’t send a reminder or charge anything before { $date }, and no decision is needed from you until that day.

angry-reason = You’ve told me what you were left with, and anyone would be angry about that. Let me repeat it, to be sure I have it right:
    .title = A reason to be angry
    .when = When someone is angry and has said why; repeat the reason after this line.
    .wording-2 = What you describe is reason enough to be angry, and nobody would want to be left with it. These are the points as I understand them:
    .wording-3 = You have good reason to be angry, as would anyone left in that position. If I’ve understood you correctly, this is what happened:

angry-one-thing-now = I’m taking the most urgent point first. By { $due } it’ll be settled, or you’ll have an answer on it.
    .title = The most urgent point first
    .when = When a lot has gone wrong and you can start on one thing now.
    .wording-2 = One thing first: the one that can’t wait. I’m starting on it now. By { $due } it’ll be done, or you’ll know exactly where it stands.

angry-short-break =
    I suggest a break of { $minutes ->
        [one] { $minutes } minute:
       *[other] { $minutes } minutes:
    } I’ll sort the facts and then come back to you. If you’d rather go on now, we’ll do that.
    .title = A short break
    .when = When the conversation goes in circles and both of you need a pause.
    .wording-2 =
        We’ve gone round this a few times, and I’d like to get the facts in order for us. Shall I do that and call you back in { $minutes ->
            [one] { $minutes } minute?
           *[other] { $minutes } minutes?
        } You can also say no, and we’ll carry straight on.

angry-boundary = I want to solve this with you. I can do that if we talk about it without insults, and I’m ready to carry on.
    .title = A calm limit
    .when = When a customer insults you; say it once, calmly.
    .wording-2 = I’m staying with this, and I’d like to get you an answer. For that I need the insults left out; then we can pick it up right where we are.

anxious-one-by-one = It’s no trouble at all. Not knowing often feels worse than a clear answer, so I’ll go through your points one by one.
    .title = Every question in turn
    .when = When someone is worried and asks many things at once.
    .wording-2 = All of these are worth asking. Being left uncertain is harder than getting a clear answer, so here’s one for each of your points, in order.

anxious-stay-until-done =
    { GIVEN($customer) ->
        [yes] I’ll stay with you, { $customer },
       *[no] I’ll stay with you
    } until it’s done and you’ve seen for yourself that it worked. There’s no hurry.
    .title = I’ll stay until it’s done
    .when = In live contact with someone who’s afraid that it won’t work.
    .wording-2 =
        { GIVEN($customer) ->
            [yes] Take the time you need, { $customer }.
           *[no] Take the time you need.
        } I’m not going anywhere until it’s finished and you can see on your side that it has worked.

anxious-what-is-certain = Let me keep two things apart: what’s certain, and what’s still open. The open part is being looked into, and I’ll tell you who’s doing that.
    .title = Certain and still open
    .when = When someone is worried and only part of the answer is known.
    .wording-2 = First I’ll tell you what we know for sure, then what we don’t know yet. For each open point I’ll say who’s finding out.
    .wording-3 = Some of this I can tell you for certain, and some I can’t yet. I’ll give you both, and say who’s working on the part that’s open.

confused-unclear-text = If that isn’t clear, it’s down to our text and not to you. I’ll put it into plain words now.
    .title = Our text is unclear
    .when = When someone doesn’t understand your letter, page or bill.
    .wording-2 = We wrote that, and we wrote it badly; a reader shouldn’t have to puzzle over it. Here’s the same thing in plain words:
    .wording-3 = You haven’t missed anything; it’s our text that doesn’t say it clearly. Let me tell you in everyday words what it means.

confused-one-step-only =
    { $steps ->
        [one] There’s { $steps } step to do, and nothing else.
       *[other] There are { $steps } steps in all, and right now you only need the first. The rest comes when that’s done.
    }
    .title = Only the first step
    .when = When a whole list of steps is too much at once.
    .wording-2 =
        { $steps ->
            [one] You can put everything else aside; a single step is all there is to do.
           *[other] You can put the whole list aside. Out of { $steps } steps one is enough for now, and I’ll give you the next when you’re through with it.
        }

confused-ask-again = Ask me as often as it takes. If one explanation doesn’t do it, I’ll find another.
    .title = Ask as often as needed
    .when = When someone is shy to ask once more.
    .wording-2 = I’m glad you’re asking once more: it tells me to explain it differently. And if that doesn’t do it either, ask again.

disappointed-expectation = You were looking forward to this and got less than you’d been led to expect. After what you’d read or been told, that expectation was reasonable.
    .title = A reasonable expectation
    .when = When someone got less than they’d been led to expect.
    .wording-2 = Between what you were given to expect and what you received, there’s a gap. Anyone with the same information would have expected the same.
    .wording-3 = The more you look forward to something, the bigger the let-down when it falls short. You weren’t expecting too much; you were going by what you’d read or been told.

disappointed-promise-broken = We gave you our word and didn’t keep it. That’s a broken promise, and I’m sorry.
    .title = We broke a promise
    .when = When a call, a date or a price was promised and not kept.
    .wording-2 = You relied on a promise from us, and we broke it. I apologise for that.

disappointed-make-it-right = Before I suggest anything: what would put this right in your eyes? The same day you tell me, you’ll know which part of it I can decide myself.
    .title = What would put it right?
    .when = Before you propose a remedy.
    .wording-2 = I don’t want to guess what would make up for this. Tell me what you’d see as right, and I’ll answer the same day with what’s in my power and what isn’t.
