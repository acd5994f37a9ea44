//! The furniture of English pages.

use super::{Datelines, Words};
use record::DropReason::{
    AboutOutlet, Advertisement, Appeal, Comments, Legal, Menu, Newsletter, RelatedLinks, ShareBar,
    SizeLetters,
};

pub(super) const WORDS: Words = Words {
    labels: &[
        (
            Menu,
            "accessibility links | embed | embed share | no media source currently available \
             | direct link | pop-out player | the code has been copied to your clipboard | \
             the url has been copied to your clipboard | listen to this page | \
             live tv schedule | skip to content | skip to main content | skip to navigation | \
             skip to search | skip to footer | main content | breaking news | breaking | menu \
             | main menu | open menu | close menu | navigation | toggle navigation | \
             site navigation | search | search for | sign in | sign out | log in | login | \
             log out | register | my account | create account | homepage | back to top | \
             return to top | go to top | keywords | helpful keywords | tags | tagged | topics \
             | filed under | categories | all sections | sections | site map | sitemap | \
             contact us | contact | follow us | connect with us | find us on | next article | \
             previous article | next story | previous story | next post | previous post | \
             watch live | listen live | live tv | load more | show more | see all | view all \
             | read full story | read full article | continue reading | click here | caption \
             | hide caption | toggle caption | enlarge | expand | close | rss | rss feed | \
             e-edition | e-paper | staff directory | latest news | top stories | top news | \
             today's paper | print edition | archive | archives | our network | \
             download the app | get the app | listen to this article | listen to the story | \
             audio version | translate | select language | choose language",
        ),
        (
            ShareBar,
            "share | share this | sharing is caring | print friendly | print friendly version \
             | share this article | share this story | share this page | share article | \
             share story | share on | share via | share link | share with | tweet | retweet | \
             print | print this | print this page | print article | email | e-mail | \
             email this | email this article | email article | mail | send | copy link | \
             link copied | copied | copy url | facebook | twitter | whatsapp | telegram | \
             linkedin | reddit | pinterest | instagram | youtube | flipboard | messenger | \
             viber | tumblr | bluesky | threads | mastodon | x.com | tiktok | pocket | save | \
             save for later | save article | bookmark | like this | like | like loading | \
             add to favourites | add to favorites | more sharing options | post | share post \
             | gift this article | give this article | follow",
        ),
        (
            RelatedLinks,
            "check also | read also | also read | see also | read more | read next | up next \
             | related | related articles | related article | related stories | related story \
             | related news | related posts | related topics | related content | \
             related coverage | related reading | related links | more on this story | \
             more on this topic | more on this | more from | more news | more stories | \
             more like this | most read | most popular | most viewed | most shared | \
             most commented | most recent | popular | popular posts | popular stories | \
             trending | trending now | trending stories | latest | latest posts | \
             latest stories | latest articles | latest headlines | recent posts | \
             recent articles | recent stories | recommended | recommended for you | \
             recommended stories | recommended articles | recommended reading | \
             editor's picks | editors' picks | editor's choice | don't miss | \
             in case you missed it | you may like | you may also like | you might like | \
             you might also like | you may have missed | further reading | must read | \
             must reads | what to read next | top picks | other stories | other news | \
             similar articles | similar posts | similar stories | more in this section | \
             from our partners | around the web | from around the web | keep reading | \
             explore more | in this series | also in this section",
        ),
        (
            Newsletter,
            "subscribe | breaking news emails | morning briefing | subscribe now | \
             subscribe today | sign up | sign up now | newsletter | newsletters | \
             our newsletter | our newsletters | newsletter signup | newsletter sign-up | \
             email address | your email | your email address | enter your email | \
             enter your email address | get the newsletter | email alerts | \
             subscribe to our newsletter | join our newsletter | stay informed | stay updated \
             | stay connected | daily briefing newsletter | already a subscriber | \
             start your trial | thank you for subscribing | thanks for subscribing | \
             you're subscribed",
        ),
        (
            Appeal,
            "support us | support our work | support our journalism | \
             support independent journalism | donate | donate now | donate today | \
             make a donation | contribute | contribute now | become a member | \
             become a supporter | become a patron | join us today | help us continue | \
             remind me later | not ready to support today | we need your help | \
             we need your support | one-time donation",
        ),
        (
            AboutOutlet,
            "about this blog | about this site | about this website | about us | \
             about the blog | about the site | about our coverage | about our journalism | \
             about our organisation | about our organization | who we are | our mission | \
             about this project | about the author | about the authors | about the writer | \
             more about the author | why trust us | our standards",
        ),
        (
            Legal,
            "privacy policy | privacy | privacy notice | cookie policy | cookies | \
             cookie settings | cookie notice | cookie preferences | manage cookies | \
             accept cookies | accept all | reject all | accept all cookies | terms of use | \
             terms of service | terms and conditions | terms & conditions | terms | copyright \
             | all rights reserved | disclaimer | legal notice | legal | \
             do not sell my personal information | imprint | your privacy choices | \
             your california privacy rights | reprints | reprints and permissions | \
             corrections policy | request a correction | report an error | report a typo | \
             permissions | licensing",
        ),
        (
            Comments,
            "comments | comment | no comments | add a comment | add comment | leave a comment \
             | leave a reply | post a comment | post comment | write a comment | \
             view comments | show comments | read comments | see comments | hide comments | \
             join the conversation | join the discussion | have your say | \
             comments are closed | comments closed | cancel reply | your comment | \
             be the first to comment | what do you think | sort by | newest first | \
             oldest first | log in to comment | sign in to comment",
        ),
        (
            Advertisement,
            "advertisement | advertisements | advertising | advert | ad | ads | sponsored | \
             sponsored content | sponsored links | paid content | promoted | promoted content \
             | adchoices | ad choices | advertise with us | advertise | advertiser content | \
             story continues below | story continues below advertisement | \
             article continues below | article continues below advertisement | \
             article continues after advertisement | continue reading below | \
             advertisement - continue reading below | advertisement - story continues below | \
             skip advertisement | skip ad | remove ads | this content is sponsored | \
             partner content | report this ad",
        ),
    ],
    sections: "by | x | play | pause | mute | duration | home | news | world | world news | politics | \
  business | economy | finance | markets | opinion | opinions | editorial | editorials | \
  commentary | analysis | features | feature | culture | arts | books | film | music | \
  entertainment | lifestyle | style | fashion | food | travel | health | science | technology \
  | tech | environment | climate | education | sport | sports | football | cricket | tennis | \
  golf | weather | crime | local | national | nation | international | regional | global | us \
  | uk | u.s. | europe | africa | asia | americas | middle east | latin america | australia | \
  video | videos | photo | photos | photo gallery | gallery | galleries | pictures | \
  in pictures | multimedia | podcast | podcasts | audio | radio | tv | live | live updates | \
  events | jobs | careers | classifieds | obituaries | real estate | cars | blog | blogs | \
  magazine | interview | interviews | investigations | special reports | special report | \
  in depth | in-depth | explainer | explainers | fact check | longreads | reviews | letters | \
  letters to the editor | cartoons | crossword | puzzles | horoscope | comics | english | \
  more | about | help | faq | games | shop | store | community | people | media | security | \
  defence | defense | military | religion | history | society | human rights | latest updates \
  | exclusive | exclusives | columnists | columns | columnist | popular now | \
  print this story | text size | font size | uncategorized | uncategorised | general | other \
  | report | reports",
    labelled: &[
        (SizeLetters, "text size | font size"),
        (
            RelatedLinks,
            "hot right now | trending now | read also | also read | read more | see also | \
             see more | related | related post | related posts | related video | \
             related story | related article | read | must read | more on this | more | \
             don't miss | watch also | watch | listen | opinion piece | read next | \
             recommended | also on this site | more on this story | check also",
        ),
        (
            Menu,
            "tags | tag | topics | filed under | keywords | categories | posted in | \
             more about | you are here",
        ),
        (
            ShareBar,
            "share | share this | share on | follow us on | follow us | views | post views | \
             reading time | estimated reading time | read time | shares | total shares",
        ),
        (Newsletter, "newsletter | sign up | subscribe"),
        (Appeal, "donate | support us"),
        (Legal, "copyright | disclaimer"),
        (Comments, "comments | leave a reply to"),
        (Advertisement, "advertisement | sponsored | sponsored by"),
    ],
    beginnings: &[
        (
            ShareBar,
            "share on | like this story? | like this article? | enjoyed this | share full | \
             follow us on | tell us what you think | share this on | share via | tweet this | \
             tweet on | pin on | pin it | click to share | click to email | click to print | \
             click to tweet | send by email | email to a friend | email this to | find us on \
             | like us on | join us on | opens in new window | share full article",
        ),
        (
            Newsletter,
            "subscribe to our | subscribe to the | subscribe to receive | subscribe to get | \
             subscribe for | sign up for our | sign up to our | sign up for the | \
             sign up to the | sign up here | sign up to receive | sign up to get | \
             sign up for free | click here to subscribe | get our | get the latest news | \
             get the day's | get the latest stories | get breaking news | receive our | \
             enter your email | join our telegram channel | join our whatsapp | \
             follow our telegram | download our app | want more stories | never miss | \
             already have an account | already a subscriber | create a free account | \
             to continue reading | this article is for subscribers | subscribe to read | \
             subscribe to continue",
        ),
        (
            Appeal,
            "support our journalism | support our work | support independent journalism | \
             make a donation | help us keep | help us continue | help us stay | \
             please consider supporting | please consider donating | please donate | \
             donate to | become a member of | if you value our | if you appreciate our | \
             if you enjoyed this article",
        ),
        (
            Legal,
            "© | copyright © | (c) 20 | we use cookies | this site uses cookies | \
             this website uses cookies | by using this site | by continuing to use | \
             by continuing to browse | by clicking | by signing up | by subscribing you",
        ),
        (
            Comments,
            "leave a comment | leave a reply | your email address will not be published | \
             required fields are marked | save my name | notify me of | \
             this site uses akismet | you must be logged in | please log in to | \
             log in to leave | comments are closed | be the first to comment",
        ),
        (
            Advertisement,
            "advertisement - | story continues below | article continues below | \
             article continues after | sponsored content by",
        ),
        (
            RelatedLinks,
            "click here for more | continue reading | read the rest of | click here to read | \
             read the full story | read the full article | more stories from | more from | \
             related articles | you may also like | you might also like | see more on | \
             see all posts | view all posts | view more",
        ),
        (
            Menu,
            "skip to content | skip to main | this slideshow requires | \
             you will be redirected | your browser does not support | \
             this video is not available | javascript is disabled | please enable javascript \
             | jump to content | jump to navigation",
        ),
    ],
    phrases: &[
        (RelatedLinks, "appeared first on"),
        (
            Legal,
            "all rights reserved | we use cookies | is using cookies | our use of cookies | \
             cookies and other tracking | reproduction in whole or in part | \
             may not be published, broadcast, rewritten | protected by recaptcha | \
             uses cookies to | we and our partners use | we and our partners store | \
             consent to the use of cookies | terms of service apply",
        ),
        (
            Newsletter,
            "straight to your inbox | delivered to your inbox | in your inbox | to your inbox \
             | sign up for our newsletter | subscribe to our newsletter | \
             subscribe to our youtube | subscribe to our channel | unsubscribe at any time | \
             unsubscribe anytime | sign up to our newsletter",
        ),
        (
            Appeal,
            "relies on your donations | relies on your support | is funded by its readers | \
             your support, no matter how small | small favour to ask | small favor to ask | \
             every contribution, however big or small | support us from just | \
             make a tax-deductible | support us monthly | donations from readers like you | \
             readers like you",
        ),
        (Comments, "email address will not be published | comments powered by"),
    ],
    letters: "a message from | a letter from | a note from | dear reader | dear readers | a word from | \
  an appeal from | before you go | since you're here | since you are here",
    closings: "remind me later | thank you for your support | no thanks | not now | maybe later | \
  thank you for standing with us | close this message | donate now | donate | continue | \
  support us",
    reader: "we | us | our | ours | you | your | yours",
    wanted: "support | donat | contribut | journalis | newsletter | inbox | subscri | e-mail | email | \
  membership | reader | unsubscri | briefing | headlines",
    counted: "shares | share | views | view | comments | comment | likes | like | min | mins | minute | \
  minutes | read | reads | readers | retweets | reactions | votes | replies | tweets | \
  followers | ratings",
    remarks: "says: | said: | reply | report abuse | hours ago | days ago | minutes ago | hour ago | \
  day ago | weeks ago | months ago | years ago | report comment | flag as inappropriate",
    datelines: Datelines {
        kinds: "analysis | news analysis | special report | report | feature | statement | \
                press release | briefing | alert | profile | interview | opinion | comment | \
                explainer | exclusive | edition | weekly",
        writers: "staff | reporter | reporters | reporting | correspondent | correspondents | \
                  newsroom | editor | stringer | desk | bureau",
        openers: "our | by | from | with",
        directions: "northern | southern | eastern | western | central",
        towns: "the hague",
    },
};
