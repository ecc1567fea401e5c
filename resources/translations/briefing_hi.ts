<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>इस प्रोग्राम के बारे में</translation>
    </message>
    <message>
        <source>Joint Vision Briefing</source>
        <translation>Joint Vision Briefing</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>For reading, annotating and briefing on the Japan–India Joint Vision for the Next Decade.</source>
        <translation>अगले दशक के लिए जापान–भारत संयुक्त विज़न को पढ़ने, उस पर टिप्पणी करने और बैठकों की तैयारी के लिए।</translation>
    </message>
    <message>
        <source>It opens no network connection. Your notebook is {file}.</source>
        <translation>यह कोई नेटवर्क कनेक्शन नहीं खोलता। आपकी नोटबुक: {file}</translation>
    </message>
    <message>
        <source>Made with Python {python} and Qt {qt}. Fonts: IBM Plex (SIL Open Font License). Icons: Lucide (ISC).</source>
        <translation>Python {python} और Qt {qt} से निर्मित। फ़ॉन्ट: IBM Plex (SIL Open Font License)। आइकन: Lucide (ISC)।</translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>Owner</source>
        <translation>ज़िम्मेदार</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>इसे कौन करेगा</translation>
    </message>
    <message>
        <source>Due, as year-month-day</source>
        <translation>समय-सीमा, वर्ष-माह-दिन के रूप में</translation>
    </message>
    <message>
        <source>Due: 2026-09-30</source>
        <translation>समय-सीमा: 2026-09-30</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>आगे (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation>अगला अंश (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous passage</source>
        <translation>पिछला अंश (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>डेस्क (&amp;D)</translation>
    </message>
    <message>
        <source>All n&amp;otes</source>
        <translation>सभी टिप्पणियाँ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actions due</source>
        <translation>नियत कार्रवाइयाँ (&amp;A)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>टैग (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Briefings</source>
        <translation>ब्रीफिंग (&amp;B)</translation>
    </message>
    <message>
        <source>Add to &amp;briefing</source>
        <translation>ब्रीफिंग में जोड़ें (&amp;B)</translation>
    </message>
    <message>
        <source>Add to a briefin&amp;g…</source>
        <translation>किसी ब्रीफिंग में जोड़ें (&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;New briefing</source>
        <translation>नई ब्रीफिंग (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate for the next meeting</source>
        <translation>अगली बैठक के लिए प्रतिलिपि बनाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Make a &amp;template of it</source>
        <translation>इसका साँचा बनाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Attach an a&amp;nnex…</source>
        <translation>अनुलग्नक लगाएँ (&amp;N)…</translation>
    </message>
    <message>
        <source>What changed &amp;since the last pack…</source>
        <translation>पिछले पैक के बाद क्या बदला (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Late supplement…</source>
        <translation>अनुपूरक (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Open a briefing file…</source>
        <translation>ब्रीफिंग की फ़ाइल खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>For a &amp;word processor (DOCX)…</source>
        <translation>वर्ड प्रोसेसर के लिए (DOCX) (&amp;W)…</translation>
    </message>
    <message>
        <source>As &amp;plain text (Markdown)…</source>
        <translation>सादा पाठ (Markdown) (&amp;P)…</translation>
    </message>
    <message>
        <source>For a &amp;calendar (iCalendar)…</source>
        <translation>कैलेंडर के लिए (iCalendar) (&amp;C)…</translation>
    </message>
    <message>
        <source>For a c&amp;olleague’s notebook…</source>
        <translation>सहकर्मी की नोटबुक के लिए (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Targets</source>
        <translation>लक्ष्य (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mechanisms and institutions</source>
        <translation>तंत्र और संस्थाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;hemes</source>
        <translation>विषय (&amp;H)</translation>
    </message>
    <message>
        <source>What the document leaves &amp;open</source>
        <translation>दस्तावेज़ क्या अनिश्चित छोड़ता है (&amp;O)</translation>
    </message>
    <message>
        <source>What is to &amp;place</source>
        <translation>जिन्हें स्थान देना है (&amp;P)</translation>
    </message>
    <message>
        <source>Preamble and &amp;conclusion</source>
        <translation>प्रस्तावना और निष्कर्ष (&amp;C)</translation>
    </message>
    <message>
        <source>Press &amp;report</source>
        <translation>समाचार रिपोर्ट (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>कहीं भी जाएँ (&amp;G)…</translation>
    </message>
    <message>
        <source>Filter the &amp;list</source>
        <translation>सूची छाँटें (&amp;L)</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>नई टिप्पणी (&amp;N)</translation>
    </message>
    <message>
        <source>Add &amp;tag</source>
        <translation>टैग जोड़ें (&amp;T)</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>हाइलाइट करें (&amp;I)</translation>
    </message>
    <message>
        <source>Highlight in &amp;amber</source>
        <translation>अंबर रंग से हाइलाइट (&amp;A)</translation>
    </message>
    <message>
        <source>Highlight in &amp;leaf</source>
        <translation>पत्ती रंग से हाइलाइट (&amp;L)</translation>
    </message>
    <message>
        <source>Highlight in &amp;sky</source>
        <translation>आसमानी रंग से हाइलाइट (&amp;S)</translation>
    </message>
    <message>
        <source>Highlight in &amp;rose</source>
        <translation>गुलाबी रंग से हाइलाइट (&amp;R)</translation>
    </message>
    <message>
        <source>Highlight in &amp;violet</source>
        <translation>बैंगनी रंग से हाइलाइट (&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt highlight</source>
        <translation>अगला हाइलाइट (&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious highlight</source>
        <translation>पिछला हाइलाइट (&amp;V)</translation>
    </message>
    <message>
        <source>Copy with &amp;locator</source>
        <translation>संदर्भ-स्थान सहित कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>Show in the so&amp;urce</source>
        <translation>स्रोत में दिखाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>Make &amp;pack…</source>
        <translation>पैक बनाएँ (&amp;P)…</translation>
    </message>
    <message>
        <source>Pr&amp;int the briefing…</source>
        <translation>ब्रीफिंग छापें (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Record a figure…</source>
        <translation>आँकड़ा दर्ज करें (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>बड़े अक्षर (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>छोटे अक्षर (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>सामान्य अक्षर (&amp;N)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम के अनुसार (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>उच्च कंट्रास्ट (&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>सिस्टम के अनुसार (&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;language has it</source>
        <translation>भाषा के अनुसार (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Thousands, millions, trillions</source>
        <translation>हज़ार, मिलियन, ट्रिलियन (&amp;T)</translation>
    </message>
    <message>
        <source>La&amp;kh and crore</source>
        <translation>लाख और करोड़ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Man and oku (万, 億)</source>
        <translation>मान और ओकु (万, 億) (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सब चुनें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट (&amp;K)</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>उपयोग मार्गदर्शिका (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>परिचय-यात्रा (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>इस प्रोग्राम के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;History of the note…</source>
        <translation>टिप्पणी का इतिहास (&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Removed notes…</source>
        <translation>हटाई गई टिप्पणियाँ (&amp;R)…</translation>
    </message>
    <message>
        <source>Restore from &amp;backup…</source>
        <translation>बैकअप से बहाल करें (&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Export notebook…</source>
        <translation>नोटबुक निर्यात करें (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>आयात करें (&amp;I)…</translation>
    </message>
    <message>
        <source>Show the notebook’s &amp;folder</source>
        <translation>नोटबुक का फ़ोल्डर दिखाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>add note</source>
        <translation>टिप्पणी जोड़ना</translation>
    </message>
    <message>
        <source>add note on {about}</source>
        <translation>{about} पर टिप्पणी जोड़ना</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>टिप्पणी बदलना</translation>
    </message>
    <message>
        <source>edit note on {about}</source>
        <translation>{about} की टिप्पणी बदलना</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>टिप्पणी हटाना</translation>
    </message>
    <message>
        <source>remove note on {about}</source>
        <translation>{about} की टिप्पणी हटाना</translation>
    </message>
    <message>
        <source>bring note back</source>
        <translation>टिप्पणी लौटाना</translation>
    </message>
    <message>
        <source>bring note on {about} back</source>
        <translation>{about} की टिप्पणी लौटाना</translation>
    </message>
    <message>
        <source>choose a version</source>
        <translation>संस्करण चुनना</translation>
    </message>
    <message>
        <source>choose a version of the note on {about}</source>
        <translation>{about} की टिप्पणी का संस्करण चुनना</translation>
    </message>
    <message>
        <source>move note</source>
        <translation>टिप्पणी स्थानांतरित करना</translation>
    </message>
    <message>
        <source>move note to {about}</source>
        <translation>टिप्पणी को {about} पर ले जाना</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>हाइलाइट करना</translation>
    </message>
    <message>
        <source>highlight in {about}</source>
        <translation>{about} में हाइलाइट करना</translation>
    </message>
    <message>
        <source>change highlight</source>
        <translation>हाइलाइट बदलना</translation>
    </message>
    <message>
        <source>change highlight in {about}</source>
        <translation>{about} का हाइलाइट बदलना</translation>
    </message>
    <message>
        <source>remove highlight</source>
        <translation>हाइलाइट हटाना</translation>
    </message>
    <message>
        <source>remove highlight in {about}</source>
        <translation>{about} का हाइलाइट हटाना</translation>
    </message>
    <message>
        <source>place highlight</source>
        <translation>हाइलाइट को स्थान देना</translation>
    </message>
    <message>
        <source>place highlight in {about}</source>
        <translation>{about} में हाइलाइट को स्थान देना</translation>
    </message>
    <message>
        <source>add tag</source>
        <translation>टैग लगाना</translation>
    </message>
    <message>
        <source>add tag “{about}”</source>
        <translation>टैग “{about}” लगाना</translation>
    </message>
    <message>
        <source>create tag</source>
        <translation>टैग बनाना</translation>
    </message>
    <message>
        <source>create tag “{about}”</source>
        <translation>टैग “{about}” बनाना</translation>
    </message>
    <message>
        <source>change tag</source>
        <translation>टैग बदलना</translation>
    </message>
    <message>
        <source>change tag “{about}”</source>
        <translation>टैग “{about}” बदलना</translation>
    </message>
    <message>
        <source>merge tags</source>
        <translation>टैग मिलाना</translation>
    </message>
    <message>
        <source>merge tags into “{about}”</source>
        <translation>टैगों को “{about}” में मिलाना</translation>
    </message>
    <message>
        <source>delete tag</source>
        <translation>टैग मिटाना</translation>
    </message>
    <message>
        <source>delete tag “{about}”</source>
        <translation>टैग “{about}” मिटाना</translation>
    </message>
    <message>
        <source>take tag off</source>
        <translation>टैग उतारना</translation>
    </message>
    <message>
        <source>take tag “{about}” off</source>
        <translation>टैग “{about}” उतारना</translation>
    </message>
    <message>
        <source>save view</source>
        <translation>दृश्य सहेजना</translation>
    </message>
    <message>
        <source>save view “{about}”</source>
        <translation>दृश्य “{about}” सहेजना</translation>
    </message>
    <message>
        <source>delete view</source>
        <translation>दृश्य मिटाना</translation>
    </message>
    <message>
        <source>delete view “{about}”</source>
        <translation>दृश्य “{about}” मिटाना</translation>
    </message>
    <message>
        <source>record figure</source>
        <translation>आँकड़ा दर्ज करना</translation>
    </message>
    <message>
        <source>record figure for {about}</source>
        <translation>{about} का आँकड़ा दर्ज करना</translation>
    </message>
    <message>
        <source>correct figure</source>
        <translation>आँकड़ा सुधारना</translation>
    </message>
    <message>
        <source>correct figure for {about}</source>
        <translation>{about} का आँकड़ा सुधारना</translation>
    </message>
    <message>
        <source>withdraw figure</source>
        <translation>आँकड़ा वापस लेना</translation>
    </message>
    <message>
        <source>withdraw figure for {about}</source>
        <translation>{about} का आँकड़ा वापस लेना</translation>
    </message>
    <message>
        <source>import figures</source>
        <translation>आँकड़े आयात करना</translation>
    </message>
    <message>
        <source>import figures from {about}</source>
        <translation>{about} से आँकड़े आयात करना</translation>
    </message>
    <message>
        <source>record progress</source>
        <translation>प्रगति दर्ज करना</translation>
    </message>
    <message>
        <source>record progress of {about}</source>
        <translation>{about} की प्रगति दर्ज करना</translation>
    </message>
    <message>
        <source>add briefing</source>
        <translation>ब्रीफिंग जोड़ना</translation>
    </message>
    <message>
        <source>add briefing “{about}”</source>
        <translation>ब्रीफिंग “{about}” जोड़ना</translation>
    </message>
    <message>
        <source>change briefing</source>
        <translation>ब्रीफिंग बदलना</translation>
    </message>
    <message>
        <source>change briefing “{about}”</source>
        <translation>ब्रीफिंग “{about}” बदलना</translation>
    </message>
    <message>
        <source>delete briefing</source>
        <translation>ब्रीफिंग मिटाना</translation>
    </message>
    <message>
        <source>delete briefing “{about}”</source>
        <translation>ब्रीफिंग “{about}” मिटाना</translation>
    </message>
    <message>
        <source>import</source>
        <translation>आयात करना</translation>
    </message>
    <message>
        <source>import from {about}</source>
        <translation>{about} से आयात करना</translation>
    </message>
    <message>
        <source>restore backup</source>
        <translation>बैकअप बहाल करना</translation>
    </message>
    <message>
        <source>restore backup {about}</source>
        <translation>बैकअप {about} बहाल करना</translation>
    </message>
    <message>
        <source>follow a new edition</source>
        <translation>नए संस्करण पर जाना</translation>
    </message>
    <message>
        <source>follow the edition {about}</source>
        <translation>संस्करण {about} पर जाना</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>वापस लेना</translation>
    </message>
    <message>
        <source>undo on {about}</source>
        <translation>{about} पर वापस लेना</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>फिर करना</translation>
    </message>
    <message>
        <source>redo on {about}</source>
        <translation>{about} पर फिर करना</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>प्रोग्राम में कोई गड़बड़ी हुई।</translation>
    </message>
    <message>
        <source>What was saved is safe. Please send the file {log} to whoever looks after the program.</source>
        <translation>जो सहेजा गया था वह सुरक्षित है। कृपया फ़ाइल {log} प्रोग्राम की देखरेख करने वाले को भेजें।</translation>
    </message>
    <message>
        <source>A pack is being made or printed.</source>
        <translation>पैक बन रहा है या छप रहा है।</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it. Then choose the language again.</source>
        <translation>उसके पूरा होने की प्रतीक्षा करें या उसे रद्द करें। फिर भाषा दोबारा चुनें।</translation>
    </message>
    <message>
        <source>“Make pack” is open, and what is typed in it would be lost.</source>
        <translation>“पैक बनाएँ” खुला है, और उसमें लिखा हुआ खो जाएगा।</translation>
    </message>
    <message>
        <source>Make the pack, or close the dialog. Then choose the language again.</source>
        <translation>पैक बनाएँ या संवाद बंद करें। फिर भाषा दोबारा चुनें।</translation>
    </message>
    <message>
        <source>The notebook is sound again. Look through your last notes: what is missing may stand in a backup.</source>
        <translation>नोटबुक फिर ठीक है। अपनी पिछली टिप्पणियाँ देख लें: जो न मिले वह शायद बैकअप में हो।</translation>
    </message>
    <message>
        <source>Not everything is saved. If you close now, what is not saved is lost.</source>
        <translation>सब कुछ सहेजा नहीं गया है। अभी बंद करने पर जो नहीं सहेजा गया वह खो जाएगा।</translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <translation>रुकें और फिर प्रयास करें</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>सहेजे बिना बंद करें</translation>
    </message>
    <message>
        <source>Open this address outside the program?</source>
        <translation>यह पता प्रोग्राम के बाहर खोलें?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>AllFigures</name>
    <message>
        <source>No figure is recorded. No data is not zero.</source>
        <translation>कोई आँकड़ा दर्ज नहीं है। आँकड़ा न होना शून्य नहीं है।</translation>
    </message>
    <message>
        <source>All recorded figures</source>
        <translation>सभी दर्ज आँकड़े</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>Import figures from a file</source>
        <translation>फ़ाइल से आँकड़े आयात करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Export all figures to a file</source>
        <translation>सभी आँकड़े फ़ाइल में निर्यात करें</translation>
    </message>
    <message>
        <source>withdrawn: {0}</source>
        <translation>वापस लिया गया: {0}</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>मान्य</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>नहीं बताया गया</translation>
    </message>
</context>
<context>
    <name>ApplyTagsDialog</name>
    <message>
        <source>Apply to items</source>
        <translation>मदों पर लगाएँ</translation>
    </message>
    <message>
        <source>Put “{tags}” on these items</source>
        <translation>इन मदों पर “{tags}” लगाएँ</translation>
    </message>
    <message>
        <source>Pillars and initiatives to tag</source>
        <translation>टैग के लिए स्तंभ और पहलें</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लगाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Apply to {count}</source>
        <translation>{count} पर लगाएँ</translation>
    </message>
</context>
<context>
    <name>AssessDialog</name>
    <message>
        <source>Record progress</source>
        <translation>प्रगति दर्ज करें</translation>
    </message>
    <message>
        <source>Who says so, and where</source>
        <translation>किसने और कहाँ कहा</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>स्तर (&amp;L)</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>यह कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>तिथि (&amp;A)</translation>
    </message>
    <message>
        <source>As of which day</source>
        <translation>किस दिन की स्थिति</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>स्रोत (&amp;S)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>L&amp;ink</source>
        <translation>लिंक (&amp;I)</translation>
    </message>
    <message>
        <source>Link or reference of the source</source>
        <translation>स्रोत का लिंक या संदर्भ</translation>
    </message>
    <message>
        <source>&amp;Known as</source>
        <translation>कैसे ज्ञात (&amp;K)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>यह कैसे ज्ञात है</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>टिप्पणी (&amp;N)</translation>
    </message>
    <message>
        <source>Note on the progress</source>
        <translation>प्रगति पर टिप्पणी</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Record this progress</source>
        <translation>यह प्रगति दर्ज करें</translation>
    </message>
    <message>
        <source>No evidence: nothing is known</source>
        <translation>प्रमाण नहीं: कुछ ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Not started: known not to have begun</source>
        <translation>आरंभ नहीं: ज्ञात है कि आरंभ नहीं हुआ</translation>
    </message>
    <message>
        <source>Limited: begun</source>
        <translation>सीमित: आरंभ हुआ</translation>
    </message>
    <message>
        <source>Substantial: most of it is done</source>
        <translation>पर्याप्त: अधिकांश हो चुका</translation>
    </message>
    <message>
        <source>Complete: all that the words say is done</source>
        <translation>पूर्ण: शब्दों में कहा सब हो चुका</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Daily</source>
        <translation>दैनिक</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>अद्यतन से पहले</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>बहाली से पहले</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>बड़े परिवर्तन से पहले</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>माँगने पर</translation>
    </message>
</context>
<context>
    <name>BearerRows</name>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>On</source>
        <translation>किस पर</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ज़िम्मेदार</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>समय-सीमा</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>परिवर्तित</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>अब नहीं है</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>अभी कुछ नहीं लिखा</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>दिन तय नहीं</translation>
    </message>
    <message>
        <source>Overdue, days: {0}</source>
        <translation>{0} दिन की देरी</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>आज नियत</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>कल नियत</translation>
    </message>
    <message>
        <source>Days left: {0}</source>
        <translation>शेष दिन: {0}</translation>
    </message>
</context>
<context>
    <name>BriefingActs</name>
    <message>
        <source>Made a template of “{title}”.</source>
        <translation>“{title}” का साँचा बनाया गया।</translation>
    </message>
    <message>
        <source>Duplicated “{title}”.</source>
        <translation>“{title}” की प्रतिलिपि बनाई गई।</translation>
    </message>
    <message>
        <source>Duplicated “{title}”. Things that are other than in its last pack: {count}.</source>
        <translation>“{title}” की प्रतिलिपि बनाई गई। पिछले पैक से भिन्न: {count}।</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation>“{title}” मिटाई गई।</translation>
    </message>
    <message>
        <source>None of these can be put in a pack as they are.</source>
        <translation>इनमें से कोई भी इस रूप में पैक में नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Attached 1 annex.</source>
        <translation>1 अनुलग्नक लगाया गया।</translation>
    </message>
    <message>
        <source>Attached {count} annexes.</source>
        <translation>{count} अनुलग्नक लगाए गए।</translation>
    </message>
    <message>
        <source>It is attached already.</source>
        <translation>यह पहले से संलग्न है।</translation>
    </message>
    <message>
        <source>Took 1 entry out.</source>
        <translation>1 प्रविष्टि निकाली गई।</translation>
    </message>
    <message>
        <source>Took {count} entries out.</source>
        <translation>{count} प्रविष्टियाँ निकाली गईं।</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>नई ब्रीफिंग</translation>
    </message>
</context>
<context>
    <name>BriefingAdding</name>
    <message>
        <source>Open an initiative or a pillar first, or select notes in their list.</source>
        <translation>पहले कोई पहल या स्तंभ खोलें, या सूची में टिप्पणियाँ चुनें।</translation>
    </message>
    <message>
        <source>To which briefing</source>
        <translation>किस ब्रीफिंग में</translation>
    </message>
</context>
<context>
    <name>BriefingAnnexDialog</name>
    <message>
        <source>Annex</source>
        <translation>अनुलग्नक</translation>
    </message>
    <message>
        <source>Title of the annex</source>
        <translation>अनुलग्नक का शीर्षक</translation>
    </message>
    <message>
        <source>How the annex itself is marked</source>
        <translation>अनुलग्नक पर स्वयं क्या चिह्न है</translation>
    </message>
    <message>
        <source>&amp;Title, as the contents say it</source>
        <translation>शीर्षक, जैसा विषय-सूची में हो (&amp;T)</translation>
    </message>
    <message>
        <source>How it is &amp;marked itself</source>
        <translation>उस पर स्वयं का चिह्न (&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
</context>
<context>
    <name>BriefingChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Since the pack of {day} with the check code {code}. Words that are new are underlined.</source>
        <translation>{day} के पैक (जाँच कोड {code}) के बाद। नए शब्द रेखांकित हैं।</translation>
    </message>
    <message>
        <source>Nothing is other than in the pack of {day} with the check code {code}.</source>
        <translation>{day} के पैक (जाँच कोड {code}) से कुछ भिन्न नहीं है।</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Other than it was</source>
        <translation>पहले से भिन्न</translation>
    </message>
    <message>
        <source>No longer in it</source>
        <translation>अब इसमें नहीं</translation>
    </message>
</context>
<context>
    <name>BriefingChoice</name>
    <message>
        <source>Nothing is chosen yet. Drag initiatives and notes here, or press Ctrl+Shift+B where you read them.</source>
        <translation>अभी कुछ नहीं चुना गया। पहलें और टिप्पणियाँ यहाँ खींच लाएँ, या जहाँ पढ़ रहे हों वहाँ Ctrl+Shift+B दबाएँ।</translation>
    </message>
    <message>
        <source>What goes in the pack</source>
        <translation>पैक में क्या जाएगा</translation>
    </message>
</context>
<context>
    <name>BriefingFields</name>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Day, as year-month-day</source>
        <translation>दिन, वर्ष-माह-दिन के रूप में</translation>
    </message>
    <message>
        <source>2026-09-30</source>
        <translation>2026-09-30</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>10:00</source>
        <translation>10:00</translation>
    </message>
    <message>
        <source>Place of the meeting</source>
        <translation>बैठक का स्थान</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>One a line: name, role</source>
        <translation>एक पंक्ति में एक: नाम, पद</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>हमारा पक्ष</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>उनका पक्ष</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>लक्षित परिणाम</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>एक पंक्ति में एक</translation>
    </message>
    <message>
        <source>One a line, at most six.
  Indented: what supports it</source>
        <translation>एक पंक्ति में एक, अधिकतम छह।
  हाशिया देकर: जो उसे पुष्ट करता है</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>मुख्य संदेश</translation>
    </message>
    <message>
        <source>Who gets a copy</source>
        <translation>प्रति किसे मिलेगी</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Draft 2</source>
        <translation>प्रारूप 2</translation>
    </message>
    <message>
        <source>Handling marking on every page</source>
        <translation>हर पृष्ठ पर संचालन चिह्न</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>शीर्षकों की भाषा</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>शीर्षक (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>दिन (&amp;D)</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>समय (&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>स्थान (&amp;L)</translation>
    </message>
    <message>
        <source>Mar&amp;king</source>
        <translation>चिह्न (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>उद्देश्य (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Our side</source>
        <translation>हमारा पक्ष (&amp;O)</translation>
    </message>
    <message>
        <source>Thei&amp;r side</source>
        <translation>उनका पक्ष (&amp;R)</translation>
    </message>
    <message>
        <source>Ob&amp;jectives</source>
        <translation>लक्षित परिणाम (&amp;J)</translation>
    </message>
    <message>
        <source>Key mess&amp;ages</source>
        <translation>मुख्य संदेश (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Who gets a copy</source>
        <translation>प्रति किसे मिलेगी (&amp;W)</translation>
    </message>
    <message>
        <source>Ver&amp;sion</source>
        <translation>संस्करण (&amp;S)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>BriefingFileDialog</name>
    <message>
        <source>Briefing from a file</source>
        <translation>फ़ाइल से ब्रीफिंग</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>फ़ाइल में क्या है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>इसे ले लें (&amp;T)</translation>
    </message>
    <message>
        <source>Close without taking anything in</source>
        <translation>कुछ लिए बिना बंद करें</translation>
    </message>
    <message>
        <source>Take the briefing into the notebook</source>
        <translation>ब्रीफिंग को नोटबुक में लें</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>इसे खोलें</translation>
    </message>
    <message>
        <source>Took in “{title}” from {file}.</source>
        <translation>{file} से “{title}” ली गई।</translation>
    </message>
    <message>
        <source>The annexes were put back.</source>
        <translation>अनुलग्नक वापस रख दिए गए।</translation>
    </message>
</context>
<context>
    <name>BriefingFiles</name>
    <message>
        <source>Wrote {file}, {size} KB.</source>
        <translation>{file} लिखी गई, {size} KB।</translation>
    </message>
    <message>
        <source>Open a briefing first.</source>
        <translation>पहले कोई ब्रीफिंग खोलें।</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>ब्रीफिंग निर्यात करें</translation>
    </message>
    <message>
        <source>Open a briefing file</source>
        <translation>ब्रीफिंग की फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Choose PDFs to attach</source>
        <translation>संलग्न करने के लिए PDF चुनें</translation>
    </message>
</context>
<context>
    <name>BriefingMiddle</name>
    <message>
        <source>No briefing yet</source>
        <translation>अभी कोई ब्रीफिंग नहीं</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>पैक में</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>छापने से पहले</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>पूर्वावलोकन दिखाएँ</translation>
    </message>
    <message>
        <source>Edit what is said of the meeting</source>
        <translation>बैठक के बारे में जो लिखा है उसे बदलें</translation>
    </message>
    <message>
        <source>Add page…</source>
        <translation>पृष्ठ जोड़ें…</translation>
    </message>
    <message>
        <source>Add a page of your own</source>
        <translation>अपना एक पृष्ठ जोड़ें</translation>
    </message>
    <message>
        <source>Add annex…</source>
        <translation>अनुलग्नक जोड़ें…</translation>
    </message>
    <message>
        <source>Attach a PDF as an annex</source>
        <translation>PDF को अनुलग्नक के रूप में लगाएँ</translation>
    </message>
    <message>
        <source>Take o&amp;ut</source>
        <translation>निकालें (&amp;U)</translation>
    </message>
    <message>
        <source>Take the selected entries out</source>
        <translation>चुनी हुई प्रविष्टियाँ निकालें</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>खिसकाता है</translation>
    </message>
</context>
<context>
    <name>BriefingNameDialog</name>
    <message>
        <source>New briefing</source>
        <translation>नई ब्रीफिंग</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>ब्रीफिंग का शीर्षक</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>शीर्षक (&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Make briefing</source>
        <translation>ब्रीफिंग बनाएँ</translation>
    </message>
</context>
<context>
    <name>BriefingNotice</name>
    <message>
        <source>This was changed in two places at the same time. Both versions are kept.</source>
        <translation>यह एक ही समय दो जगह बदला गया। दोनों संस्करण रखे गए हैं।</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>तुलना करें…</translation>
    </message>
    <message>
        <source>Compare the two versions</source>
        <translation>दोनों संस्करणों की तुलना करें</translation>
    </message>
</context>
<context>
    <name>BriefingPackDialog</name>
    <message>
        <source>The briefing says this. Change it there.</source>
        <translation>यह ब्रीफिंग तय करती है। वहीं बदलें।</translation>
    </message>
    <message>
        <source>The choice of the briefing, {count}</source>
        <translation>ब्रीफिंग का चयन, {count}</translation>
    </message>
    <message>
        <source>The record cannot be kept beside the pack: {0}.</source>
        <translation>अभिलेख पैक के पास नहीं रखा जा सकता: {0}।</translation>
    </message>
</context>
<context>
    <name>BriefingPageDialog</name>
    <message>
        <source>Page of your own</source>
        <translation>आपका अपना पृष्ठ</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>पृष्ठ का शीर्षक</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>पृष्ठ का पाठ</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>शीर्षक (&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt, with # for headings and - for lists</source>
        <translation>पाठ, शीर्षकों के लिए # और सूचियों के लिए - (&amp;X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Keep page</source>
        <translation>पृष्ठ रखें</translation>
    </message>
</context>
<context>
    <name>BriefingShelf</name>
    <message>
        <source>Briefings, the next meeting first</source>
        <translation>ब्रीफिंग, अगली बैठक पहले</translation>
    </message>
    <message>
        <source>A briefing is a meeting and what is printed for it. Make one, then add to it.</source>
        <translation>ब्रीफिंग एक बैठक है और जो उसके लिए छापा जाए। एक बनाएँ, फिर उसमें जोड़ें।</translation>
    </message>
    <message>
        <source>&amp;New briefing</source>
        <translation>नई ब्रीफिंग (&amp;N)</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>नई ब्रीफिंग</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>साँचे से नई (&amp;T)</translation>
    </message>
    <message>
        <source>New briefing from a template</source>
        <translation>साँचे से नई ब्रीफिंग</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>प्रतिलिपि</translation>
    </message>
    <message>
        <source>Copy for the next meeting</source>
        <translation>अगली बैठक के लिए प्रति</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>साँचा</translation>
    </message>
    <message>
        <source>Make a template of it</source>
        <translation>इसका साँचा बनाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the briefing</source>
        <translation>ब्रीफिंग मिटाएँ</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>साँचे</translation>
    </message>
    <message>
        <source>Duplicate for the next meeting</source>
        <translation>अगली बैठक के लिए प्रतिलिपि बनाएँ</translation>
    </message>
</context>
<context>
    <name>BriefingSupplementDialog</name>
    <message>
        <source>Late supplement</source>
        <translation>अनुपूरक</translation>
    </message>
    <message>
        <source>Another &amp;pack…</source>
        <translation>दूसरा पैक (&amp;P)…</translation>
    </message>
    <message>
        <source>Choose the record of another pack</source>
        <translation>दूसरे पैक का अभिलेख चुनें</translation>
    </message>
    <message>
        <source>Behind which page of the pack it goes</source>
        <translation>पैक के किस पृष्ठ के बाद जाएगा</translation>
    </message>
    <message>
        <source>Make supplement</source>
        <translation>अनुपूरक बनाएँ</translation>
    </message>
    <message>
        <source>Make the supplement</source>
        <translation>अनुपूरक बनाएँ</translation>
    </message>
    <message>
        <source>&amp;Behind page</source>
        <translation>इस पृष्ठ के बाद (&amp;B)</translation>
    </message>
    <message>
        <source>To the pack</source>
        <translation>किस पैक का</translation>
    </message>
    <message>
        <source>New in it</source>
        <translation>इसमें नया</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>इस नाम से सहेजें</translation>
    </message>
    <message>
        <source>No pack of this briefing was made here yet. Make one, or choose the record of one.</source>
        <translation>इस ब्रीफिंग का कोई पैक अभी यहाँ नहीं बना। एक बनाएँ, या किसी का अभिलेख चुनें।</translation>
    </message>
    <message>
        <source>{pages} pages, of {day}, check code {code}</source>
        <translation>{pages} पृष्ठ, {day} का, जाँच कोड {code}</translation>
    </message>
    <message>
        <source>{title}, supplement {number}</source>
        <translation>{title}, अनुपूरक {number}</translation>
    </message>
    <message>
        <source>Choose the record of the pack</source>
        <translation>पैक का अभिलेख चुनें</translation>
    </message>
    <message>
        <source>Records of packs (*.json)</source>
        <translation>पैकों के अभिलेख (*.json)</translation>
    </message>
    <message>
        <source>The supplement begins with page {number}, behind page {after} of the pack.</source>
        <translation>अनुपूरक पृष्ठ {number} से आरंभ होता है, पैक के पृष्ठ {after} के बाद।</translation>
    </message>
</context>
<context>
    <name>BriefingVersionsDialog</name>
    <message>
        <source>Two versions of this briefing</source>
        <translation>इस ब्रीफिंग के दो संस्करण</translation>
    </message>
    <message>
        <source>It was changed in two places at the same time. What only the other version has is underlined; what only the one on the page has is struck through.</source>
        <translation>यह एक ही समय दो जगह बदला गया। जो केवल दूसरे संस्करण में है वह रेखांकित है; जो केवल पृष्ठ वाले में है वह कटा हुआ।</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>How the other version differs</source>
        <translation>दूसरा संस्करण कैसे भिन्न है</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>बाद में तय करें</translation>
    </message>
    <message>
        <source>&amp;Keep the one on the page</source>
        <translation>पृष्ठ वाला रखें (&amp;K)</translation>
    </message>
    <message>
        <source>Keep the &amp;other</source>
        <translation>दूसरा रखें (&amp;O)</translation>
    </message>
    <message>
        <source>Take &amp;both together</source>
        <translation>दोनों साथ लें (&amp;B)</translation>
    </message>
    <message>
        <source>What is on the page, with all that only the other has in its lists. Words stay as on the page; the marking is one that covers both.</source>
        <translation>पृष्ठ पर जो है, उसके साथ वह सब जो केवल दूसरे की सूचियों में है। शब्द पृष्ठ के ही रहते हैं; संचालन चिह्न वह होता है जो दोनों को समेटे।</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>पृष्ठ पर</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>दूसरा</translation>
    </message>
    <message>
        <source>It was deleted in one place while it was changed in another.</source>
        <translation>यह एक जगह बदला गया और उसी समय दूसरी जगह मिटाया गया।</translation>
    </message>
    <message>
        <source>{moment}, by {author}</source>
        <translation>{moment}, {author} द्वारा</translation>
    </message>
    <message>
        <source>There is one version again.</source>
        <translation>फिर एक ही संस्करण है।</translation>
    </message>
</context>
<context>
    <name>Briefings</name>
    <message>
        <source>left out of this briefing</source>
        <translation>इस ब्रीफिंग से छोड़ा गया</translation>
    </message>
    <message>
        <source>free page</source>
        <translation>मुक्त पृष्ठ</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>अनुलग्नक</translation>
    </message>
    <message>
        <source>annex, its file is gone</source>
        <translation>अनुलग्नक, उसकी फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Not in this edition</source>
        <translation>इस संस्करण में नहीं</translation>
    </message>
    <message>
        <source>A note that was removed</source>
        <translation>हटाई गई एक टिप्पणी</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 प्रविष्टि</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>साँचा</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>अभी दिन नहीं</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 प्रतिभागी</translation>
    </message>
    <message>
        <source>{count} participants</source>
        <translation>{count} प्रतिभागी</translation>
    </message>
    <message>
        <source>Added to “{title}”.</source>
        <translation>“{title}” में जोड़ा गया।</translation>
    </message>
    <message>
        <source>It is in “{title}” already.</source>
        <translation>यह “{title}” में पहले से है।</translation>
    </message>
    <message>
        <source>Added {count} to “{title}”.</source>
        <translation>“{title}” में {count} जोड़े गए।</translation>
    </message>
    <message>
        <source>All {count} are in “{title}” already.</source>
        <translation>सभी {count} पहले से “{title}” में हैं।</translation>
    </message>
    <message>
        <source>Nothing was added to “{title}”.</source>
        <translation>“{title}” में कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>In it already: {count}.</source>
        <translation>पहले से उसमें: {count}।</translation>
    </message>
    <message>
        <source>Left, as not for the pack: {count}.</source>
        <translation>छोड़े गए, क्योंकि पैक के लिए नहीं हैं: {count}।</translation>
    </message>
    <message>
        <source>Left, as no pack shows them: {count}.</source>
        <translation>छोड़े गए, क्योंकि कोई पैक उन्हें नहीं दिखाता: {count}।</translation>
    </message>
    <message>
        <source>New briefing…</source>
        <translation>नई ब्रीफिंग…</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>हमारा पक्ष</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>उनका पक्ष</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>लक्षित परिणाम</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>मुख्य संदेश</translation>
    </message>
    <message>
        <source>Who gets a copy</source>
        <translation>प्रति किसे मिलेगी</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>पैक में</translation>
    </message>
    <message>
        <source>Notes that come along</source>
        <translation>साथ आने वाली टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Notes here that its pack will show too</source>
        <translation>यहाँ की टिप्पणियाँ जो उसके पैक में भी दिखेंगी</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>अनुलग्नक</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>यहाँ नहीं है</translation>
    </message>
    <message>
        <source>All else is in the notebook already. Annexes that are gone or damaged are put back.</source>
        <translation>बाकी सब नोटबुक में पहले से है। जो अनुलग्नक खो गए या बिगड़े हैं, वे वापस रखे जाते हैं।</translation>
    </message>
    <message>
        <source>All of it is in the notebook already.</source>
        <translation>यह सब पहले से नोटबुक में है।</translation>
    </message>
    <message>
        <source>This briefing is here already and says something else. Both versions will be kept to compare.</source>
        <translation>यह ब्रीफिंग यहाँ पहले से है और कुछ और कहती है। तुलना के लिए दोनों संस्करण रखे जाएँगे।</translation>
    </message>
    <message>
        <source>It is new here. Nothing of yours is changed.</source>
        <translation>यह यहाँ नई है। आपका कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>It follows an earlier version of this briefing, which undo brings back.</source>
        <translation>यह इस ब्रीफिंग के पहले के संस्करण के बाद की है, जिसे “वापस लें” लौटा देता है।</translation>
    </message>
    <message>
        <source>Page: {title}</source>
        <translation>पृष्ठ: {title}</translation>
    </message>
    <message>
        <source>A note of its own</source>
        <translation>अपनी अलग टिप्पणी</translation>
    </message>
    <message>
        <source>{title}, not enclosed</source>
        <translation>{title}, संलग्न नहीं</translation>
    </message>
    <message>
        <source>{title}, 1 page, {size} MB</source>
        <translation>{title}, 1 पृष्ठ, {size} MB</translation>
    </message>
    <message>
        <source>{title}, {count} pages, {size} MB</source>
        <translation>{title}, {count} पृष्ठ, {size} MB</translation>
    </message>
    <message>
        <source>Left out: {words}</source>
        <translation>छोड़ा गया: {words}</translation>
    </message>
</context>
<context>
    <name>BriefingsPanel</name>
    <message>
        <source>The meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Put something into a briefing first.</source>
        <translation>पहले ब्रीफिंग में कुछ डालें।</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} छोड़े गए</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 पृष्ठ</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} पृष्ठ</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>What would change</source>
        <translation>क्या बदलेगा</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभिकाएँ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>कार्य जारी</translation>
    </message>
</context>
<context>
    <name>ChartPage</name>
    <message>
        <source>The same as a table</source>
        <translation>वही, तालिका के रूप में</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Scroll the words and the notes</source>
        <translation>शब्द और टिप्पणियाँ खिसकाएँ</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Official: published by a government or its agency</source>
        <translation>आधिकारिक: सरकार या उसकी एजेंसी द्वारा प्रकाशित</translation>
    </message>
    <message>
        <source>Reported: said by others</source>
        <translation>सूचित: दूसरों का कथन</translation>
    </message>
    <message>
        <source>Estimate: worked out, not counted</source>
        <translation>अनुमान: गणना से, गिनती से नहीं</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>अभी आँकड़ा नहीं</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>आज, {day}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Pace needed</source>
        <translation>आवश्यक गति</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>पूर्वानुमान</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>कैसे ज्ञात</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>वर्तमान स्थिति</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>सूत्र</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>पड़ाव</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>% of pace</source>
        <translation>गति का %</translation>
    </message>
    <message>
        <source>Counts from and to</source>
        <translation>कब से कब तक</translation>
    </message>
    <message>
        <source>How the days are known</source>
        <translation>दिन कैसे ज्ञात हैं</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>दिखाने को कुछ नहीं</translation>
    </message>
    <message>
        <source>% of the target</source>
        <translation>लक्ष्य का %</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>कोई लक्ष्य नहीं</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>पड़ाव</translation>
    </message>
    <message>
        <source>Target: {figure}</source>
        <translation>लक्ष्य: {figure}</translation>
    </message>
    <message>
        <source>Target: {figure}, deadline inferred</source>
        <translation>लक्ष्य: {figure}, समय-सीमा अनुमानित</translation>
    </message>
    <message>
        <source>Projection: {figure} ({figure2} to {figure3})</source>
        <translation>पूर्वानुमान: {figure} ({figure2} से {figure3})</translation>
    </message>
    <message>
        <source>{figure} on {day}</source>
        <translation>{day} को {figure}</translation>
    </message>
    <message>
        <source>{figure} ± {figure2} on {day}</source>
        <translation>{day} को {figure} ± {figure2}</translation>
    </message>
    <message>
        <source>{figure} ± {figure2}</source>
        <translation>{figure} ± {figure2}</translation>
    </message>
    <message>
        <source>{country} {figure} on {day}</source>
        <translation>{country} {figure} ({day})</translation>
    </message>
    <message>
        <source>{country} {figure} ± {figure2} on {day}</source>
        <translation>{country} {figure} ± {figure2} ({day})</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>{day}, inferred</source>
        <translation>{day}, अनुमानित</translation>
    </message>
    <message>
        <source>{day} to {day2}</source>
        <translation>{day} से {day2}</translation>
    </message>
    <message>
        <source>{part}, {day}: {words}</source>
        <translation>{part}, {day}: {words}</translation>
    </message>
    <message>
        <source>{part}, {day}</source>
        <translation>{part}, {day}</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <translation>{day} की स्थिति।</translation>
    </message>
    <message>
        <source>Horizons of the targets</source>
        <translation>लक्ष्यों की अवधि</translation>
    </message>
    <message>
        <source>Where the targets stand</source>
        <translation>लक्ष्यों की स्थिति</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>पड़ाव</translation>
    </message>
    <message>
        <source>Milestones of pillar {pillar}</source>
        <translation>स्तंभ {pillar} के पड़ाव</translation>
    </message>
    <message>
        <source>Progress by pillar</source>
        <translation>स्तंभवार प्रगति</translation>
    </message>
    <message>
        <source>Both days are the text’s own.</source>
        <translation>दोनों दिन पाठ के अपने हैं।</translation>
    </message>
    <message>
        <source>every calendar year</source>
        <translation>हर कैलेंडर वर्ष</translation>
    </message>
    <message>
        <source>each year; neither a first nor a last year is said</source>
        <translation>हर वर्ष; न पहला, न अंतिम वर्ष बताया गया</translation>
    </message>
    <message>
        <source>no milestone is listed</source>
        <translation>कोई पड़ाव सूचीबद्ध नहीं</translation>
    </message>
    <message>
        <source>no evidence recorded</source>
        <translation>प्रमाण दर्ज नहीं</translation>
    </message>
    <message>
        <source>official</source>
        <translation>आधिकारिक</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>सूचित</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>प्रमाण नहीं</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>आरंभ नहीं</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>पर्याप्त</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>आँकड़ा नहीं</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>close</source>
        <translation>निकट</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>गति पर</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>समय-सीमा बीती</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>प्रमाण नहीं</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>आरंभ नहीं</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>Substantial</source>
        <translation>पर्याप्त</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>आँकड़ा नहीं</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>निकट</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>गति पर</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>समय-सीमा बीती</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>बोलने का बिंदु</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>प्रश्नोत्तर</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>पृष्ठभूमि</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>कार्रवाई</translation>
    </message>
    <message>
        <source>{figure}; no figure is recorded.</source>
        <translation>{figure}; कोई आँकड़ा दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>{figure}; no figure is recorded for {year}.</source>
        <translation>{figure}; {year} का कोई आँकड़ा दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>{figure}; no figure of a side is recorded.</source>
        <translation>{figure}; किसी पक्ष का आँकड़ा दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>{figure}; no figure of a side is recorded for {year}.</source>
        <translation>{figure}; {year} में किसी पक्ष का आँकड़ा दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>{figure} of {figure2} by {day}.</source>
        <translation>{day} तक {figure}, लक्ष्य {figure2}।</translation>
    </message>
    <message>
        <source>{figure} of {figure2} by {day}, {figure3} % of pace.</source>
        <translation>{day} तक {figure}, लक्ष्य {figure2}, गति का {figure3} %।</translation>
    </message>
    <message>
        <source>{figure}: {part}; {part2}.</source>
        <translation>{figure}: {part}; {part2}।</translation>
    </message>
    <message>
        <source>{country}, {part}</source>
        <translation>{country}, {part}</translation>
    </message>
    <message>
        <source>{country} {figure} by {day}, {figure2} % of pace, {part}</source>
        <translation>{country} {day} तक {figure}, गति का {figure2} %, {part}</translation>
    </message>
    <message>
        <source>{country} {figure} by {day}, {part}</source>
        <translation>{country} {day} तक {figure}, {part}</translation>
    </message>
    <message>
        <source>No figure is recorded. No data is not zero.</source>
        <translation>कोई आँकड़ा दर्ज नहीं है। आँकड़ा न होना शून्य नहीं है।</translation>
    </message>
    <message>
        <source>No figure is recorded for {year}. No data is not zero.</source>
        <translation>{year} का कोई आँकड़ा दर्ज नहीं है। आँकड़ा न होना शून्य नहीं है।</translation>
    </message>
    <message>
        <source>{figure} recorded, {figure2} set: reached.</source>
        <translation>दर्ज {figure}, लक्ष्य {figure2}: प्राप्त।</translation>
    </message>
    <message>
        <source>{figure} of {figure2} recorded, and {day} has passed.</source>
        <translation>{figure2} में से {figure} दर्ज, और {day} बीत चुका है।</translation>
    </message>
    <message>
        <source>{figure} recorded by {day}; the target counts from {day2}, so there is no pace yet.</source>
        <translation>{day} तक {figure} दर्ज; लक्ष्य {day2} से गिना जाता है, इसलिए अभी कोई गति नहीं है।</translation>
    </message>
    <message>
        <source>{figure} ÷ ({figure2} × {figure3} days ÷ {figure4} days) = {figure5} ÷ {figure6} = {figure7} % of pace.</source>
        <translation>{figure} ÷ ({figure2} × {figure3} दिन ÷ {figure4} दिन) = {figure5} ÷ {figure6} = गति का {figure7} %।</translation>
    </message>
    <message>
        <source>Nothing yet is called not started.</source>
        <translation>जहाँ अभी कुछ नहीं, उसे आरंभ नहीं कहते हैं।</translation>
    </message>
    <message>
        <source>Under 90 % of pace is called behind.</source>
        <translation>गति के 90 % से कम को पीछे कहते हैं।</translation>
    </message>
    <message>
        <source>From 90 % to under 100 % of pace is called close.</source>
        <translation>गति के 90 % से 100 % से कम तक को निकट कहते हैं।</translation>
    </message>
    <message>
        <source>From 100 % to under 110 % of pace is called on pace.</source>
        <translation>गति के 100 % से 110 % से कम तक को गति पर कहते हैं।</translation>
    </message>
    <message>
        <source>From 110 % of pace is called ahead.</source>
        <translation>गति के 110 % से आगे को आगे कहते हैं।</translation>
    </message>
    <message>
        <source>{figure} more are needed, and no day is left.</source>
        <translation>{figure} और चाहिए, और कोई दिन शेष नहीं।</translation>
    </message>
    <message>
        <source>More than {figure} more are needed, and no day is left.</source>
        <translation>{figure} से अधिक और चाहिए, और कोई दिन शेष नहीं।</translation>
    </message>
    <message>
        <source>From here: {figure} more in {figure2} days.</source>
        <translation>अब से: {figure2} दिन में {figure} और।</translation>
    </message>
    <message>
        <source>From here: {figure} more in {figure2} days, {figure3} a year.</source>
        <translation>अब से: {figure2} दिन में {figure} और, प्रति वर्ष {figure3}।</translation>
    </message>
    <message>
        <source>From here: {figure} more in {figure2} days, {figure3} a year; so far {figure4} a year.</source>
        <translation>अब से: {figure2} दिन में {figure} और, प्रति वर्ष {figure3}; अब तक प्रति वर्ष {figure4}।</translation>
    </message>
    <message>
        <source>{country}, {part}: {part2}</source>
        <translation>{country}, {part}: {part2}</translation>
    </message>
    <message>
        <source>The target as a whole stands where both sides do: {part}.</source>
        <translation>पूरा लक्ष्य वहीं है जहाँ दोनों पक्ष हैं: {part}।</translation>
    </message>
    <message>
        <source>The target as a whole stands where all sides do: {part}.</source>
        <translation>पूरा लक्ष्य वहीं है जहाँ सभी पक्ष हैं: {part}।</translation>
    </message>
    <message>
        <source>The target as a whole stands where its weaker side, {country}, does: {part}.</source>
        <translation>पूरा लक्ष्य वहीं है जहाँ उसका कमज़ोर पक्ष, {country}, है: {part}।</translation>
    </message>
    <message>
        <source>The target as a whole stands where its weakest side, {country}, does: {part}.</source>
        <translation>पूरा लक्ष्य वहीं है जहाँ उसका सबसे कमज़ोर पक्ष, {country}, है: {part}।</translation>
    </message>
    <message>
        <source>1 figure says no side, and counts for neither {country} nor {country2}.</source>
        <translation>1 आँकड़ा कोई पक्ष नहीं बताता, और {country} और {country2} में से किसी में नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>{figure} figures say no side, and count for neither {country} nor {country2}.</source>
        <translation>{figure} आँकड़े कोई पक्ष नहीं बताते, और {country} और {country2} में से किसी में नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>The text names neither a first nor a last year.</source>
        <translation>पाठ न पहला वर्ष बताता है, न अंतिम।</translation>
    </message>
    <message>
        <source>The first day, {day}, is inferred from “{words}”.</source>
        <translation>पहला दिन, {day}, “{words}” से अनुमानित है।</translation>
    </message>
    <message>
        <source>The last day, {day}, is inferred from “{words}”.</source>
        <translation>अंतिम दिन, {day}, “{words}” से अनुमानित है।</translation>
    </message>
    <message>
        <source>The first day is not said; {day}, the day of the document’s adoption, is taken.</source>
        <translation>पहला दिन नहीं बताया गया; दस्तावेज़ के अंगीकरण का दिन {day} लिया गया है।</translation>
    </message>
    <message>
        <source>The last day is not said; {day}, the end of the document’s own decade, is taken.</source>
        <translation>अंतिम दिन नहीं बताया गया; दस्तावेज़ के अपने दशक का अंत {day} लिया गया है।</translation>
    </message>
    <message>
        <source>Not projected: a count that begins anew each year is too small for a trend.</source>
        <translation>पूर्वानुमान नहीं: हर वर्ष नए सिरे से होने वाली गिनती रुझान के लिए बहुत छोटी है।</translation>
    </message>
    <message>
        <source>Not projected: the figures are of several sides, and are never summed.</source>
        <translation>पूर्वानुमान नहीं: आँकड़े अलग-अलग पक्षों के हैं, और कभी जोड़े नहीं जाते।</translation>
    </message>
    <message>
        <source>Not projected: the target is reached.</source>
        <translation>पूर्वानुमान नहीं: लक्ष्य प्राप्त हो चुका है।</translation>
    </message>
    <message>
        <source>Not projected: the last day has passed.</source>
        <translation>पूर्वानुमान नहीं: अंतिम दिन बीत चुका है।</translation>
    </message>
    <message>
        <source>Not projected: {figure} figure since the first day; {figure2} are needed to tell a trend from scatter.</source>
        <translation>पूर्वानुमान नहीं: पहले दिन से {figure} आँकड़ा; रुझान को बिखराव से अलग पहचानने के लिए {figure2} चाहिए।</translation>
    </message>
    <message>
        <source>Not projected: {figure} figures since the first day; {figure2} are needed to tell a trend from scatter.</source>
        <translation>पूर्वानुमान नहीं: पहले दिन से {figure} आँकड़े; रुझान को बिखराव से अलग पहचानने के लिए {figure2} चाहिए।</translation>
    </message>
    <message>
        <source>Not projected: the figures span {figure} days; {figure2}, a tenth of the period, are needed to carry them on.</source>
        <translation>पूर्वानुमान नहीं: आँकड़े {figure} दिन के हैं; आगे बढ़ाने के लिए अवधि का दसवाँ भाग, {figure2} दिन, चाहिए।</translation>
    </message>
    <message>
        <source>Not projected: the last figure is of the last day.</source>
        <translation>पूर्वानुमान नहीं: अंतिम आँकड़ा अंतिम दिन का है।</translation>
    </message>
    <message>
        <source>If it goes on as the {figure} figures from {day} to {day2} did, {figure2} a year: {figure3} by {day3}, in four cases of five between {figure4} and {figure5}.</source>
        <translation>यदि {day} से {day2} तक के {figure} आँकड़ों जैसा ही चला, प्रति वर्ष {figure2}: {day3} तक {figure3}, पाँच में से चार बार {figure4} और {figure5} के बीच।</translation>
    </message>
    <message>
        <source>Investment and financing, 2022–2026</source>
        <translation>निवेश और वित्तपोषण, 2022–2026</translation>
    </message>
    <message>
        <source>Private investment</source>
        <translation>निजी निवेश</translation>
    </message>
    <message>
        <source>Personnel, both directions</source>
        <translation>कार्मिक, दोनों दिशाएँ</translation>
    </message>
    <message>
        <source>Skilled personnel, India to Japan</source>
        <translation>कुशल कार्मिक, भारत से जापान</translation>
    </message>
    <message>
        <source>State-Prefecture delegation visits</source>
        <translation>राज्य-प्रीफेक्चर प्रतिनिधिमंडल दौरे</translation>
    </message>
    <message>
        <source>public and private</source>
        <translation>सार्वजनिक और निजी</translation>
    </message>
    <message>
        <source>private</source>
        <translation>निजी</translation>
    </message>
    <message>
        <source>from Japan to India</source>
        <translation>जापान से भारत</translation>
    </message>
    <message>
        <source>in both directions</source>
        <translation>दोनों दिशाओं में</translation>
    </message>
    <message>
        <source>from India to Japan</source>
        <translation>भारत से जापान</translation>
    </message>
    <message>
        <source>led by the Ministry of Foreign Affairs of Japan and the Ministry of External Affairs of India</source>
        <translation>जापान के विदेश मंत्रालय और भारत के विदेश मंत्रालय के नेतृत्व में</translation>
    </message>
    <message>
        <source>What has been reached.</source>
        <translation>क्या प्राप्त हुआ।</translation>
    </message>
    <message>
        <source>A deadline: only the document&apos;s own “next decade”.</source>
        <translation>समय-सीमा: केवल दस्तावेज़ का अपना “next decade”।</translation>
    </message>
    <message>
        <source>The day from which it counts.</source>
        <translation>किस दिन से गिना जाए।</translation>
    </message>
    <message>
        <source>How the 500,000 divide by direction.</source>
        <translation>500,000 दिशा के अनुसार कैसे बँटते हैं।</translation>
    </message>
    <message>
        <source>The day on which the five years begin.</source>
        <translation>पाँच वर्ष किस दिन आरंभ होते हैं।</translation>
    </message>
    <message>
        <source>A yearly path.</source>
        <translation>वर्षवार मार्ग।</translation>
    </message>
    <message>
        <source>A first or a last year.</source>
        <translation>पहला या अंतिम वर्ष।</translation>
    </message>
    <message>
        <source>Whether “each” counts each ministry, or each State and Prefecture.</source>
        <translation>“each” हर मंत्रालय को गिनता है, या हर राज्य और प्रीफेक्चर को।</translation>
    </message>
    <message>
        <source>Public and private: not one series with the JPY 10 trillion, which is private only.</source>
        <translation>सार्वजनिक और निजी: 10 ट्रिलियन येन के साथ एक शृंखला नहीं, जो केवल निजी है।</translation>
    </message>
    <message>
        <source>Private only: not one series with the JPY 5 trillion, which is public and private.</source>
        <translation>केवल निजी: 5 ट्रिलियन येन के साथ एक शृंखला नहीं, जो सार्वजनिक और निजी है।</translation>
    </message>
    <message>
        <source>Both dates are inferred: the decade is counted from the adoption of the document.</source>
        <translation>दोनों तिथियाँ अनुमानित हैं: दशक दस्तावेज़ के अंगीकरण से गिना गया है।</translation>
    </message>
    <message>
        <source>“more than 500,000” has no upper end.</source>
        <translation>“more than 500,000” की कोई ऊपरी सीमा नहीं।</translation>
    </message>
    <message>
        <source>Both dates are inferred: the five years are counted from the adoption of the document.</source>
        <translation>दोनों तिथियाँ अनुमानित हैं: पाँच वर्ष दस्तावेज़ के अंगीकरण से गिने गए हैं।</translation>
    </message>
    <message>
        <source>Included in the 500,000, not added to it.</source>
        <translation>500,000 में सम्मिलित, उनमें जोड़ा नहीं गया।</translation>
    </message>
    <message>
        <source>Read as three visits led by each ministry in a calendar year; each figure says which side&apos;s visits it counts.</source>
        <translation>इसे कैलेंडर वर्ष में हर मंत्रालय के नेतृत्व में तीन दौरे पढ़ा गया है; हर आँकड़ा बताता है कि किस पक्ष के दौरे गिनता है।</translation>
    </message>
    <message>
        <source>Investment and finance</source>
        <translation>निवेश और वित्त</translation>
    </message>
    <message>
        <source>Trade, industry and manufacturing</source>
        <translation>व्यापार, उद्योग और विनिर्माण</translation>
    </message>
    <message>
        <source>Small and medium enterprises</source>
        <translation>लघु और मध्यम उद्यम</translation>
    </message>
    <message>
        <source>Start-ups and innovation</source>
        <translation>स्टार्ट-अप और नवाचार</translation>
    </message>
    <message>
        <source>Agriculture and food</source>
        <translation>कृषि और खाद्य</translation>
    </message>
    <message>
        <source>Economic security and supply chains</source>
        <translation>आर्थिक सुरक्षा और आपूर्ति शृंखलाएँ</translation>
    </message>
    <message>
        <source>Semiconductors</source>
        <translation>सेमीकंडक्टर</translation>
    </message>
    <message>
        <source>Critical minerals</source>
        <translation>महत्वपूर्ण खनिज</translation>
    </message>
    <message>
        <source>Digital and ICT</source>
        <translation>डिजिटल और आईसीटी</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>कृत्रिम बुद्धिमत्ता</translation>
    </message>
    <message>
        <source>Clean energy and hydrogen</source>
        <translation>स्वच्छ ऊर्जा और हाइड्रोजन</translation>
    </message>
    <message>
        <source>Climate and environment</source>
        <translation>जलवायु और पर्यावरण</translation>
    </message>
    <message>
        <source>Rail and urban transport</source>
        <translation>रेल और नगरीय परिवहन</translation>
    </message>
    <message>
        <source>Vehicles, logistics and connectivity</source>
        <translation>वाहन, लॉजिस्टिक्स और संपर्क</translation>
    </message>
    <message>
        <source>Cities and infrastructure</source>
        <translation>नगर और अवसंरचना</translation>
    </message>
    <message>
        <source>Disaster risk</source>
        <translation>आपदा जोखिम</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>अंतरिक्ष</translation>
    </message>
    <message>
        <source>Science and research</source>
        <translation>विज्ञान और अनुसंधान</translation>
    </message>
    <message>
        <source>Health, medicines and wellness</source>
        <translation>स्वास्थ्य, औषधि और कल्याण</translation>
    </message>
    <message>
        <source>Skills, talent and education</source>
        <translation>कौशल, प्रतिभा और शिक्षा</translation>
    </message>
    <message>
        <source>Japanese language</source>
        <translation>जापानी भाषा</translation>
    </message>
    <message>
        <source>Culture and tourism</source>
        <translation>संस्कृति और पर्यटन</translation>
    </message>
    <message>
        <source>States and prefectures</source>
        <translation>राज्य और प्रीफेक्चर</translation>
    </message>
    <message>
        <source>Regional and multilateral cooperation</source>
        <translation>क्षेत्रीय और बहुपक्षीय सहयोग</translation>
    </message>
    <message>
        <source>There is no item “{words}”.</source>
        <translation>“{words}” नाम की कोई मद नहीं है।</translation>
    </message>
    <message>
        <source>There is no target “{words}”.</source>
        <translation>“{words}” नाम का कोई लक्ष्य नहीं है।</translation>
    </message>
    <message>
        <source>There is no briefing “{words}”.</source>
        <translation>“{words}” नाम की कोई ब्रीफिंग नहीं है।</translation>
    </message>
    <message>
        <source>There is no entry “{words}”.</source>
        <translation>“{words}” नाम की कोई प्रविष्टि नहीं है।</translation>
    </message>
    <message>
        <source>There is no note “{words}”.</source>
        <translation>“{words}” नाम की कोई टिप्पणी नहीं है।</translation>
    </message>
    <message>
        <source>There is no highlight “{words}”.</source>
        <translation>“{words}” नाम का कोई हाइलाइट नहीं है।</translation>
    </message>
    <message>
        <source>There is no removed note “{words}”.</source>
        <translation>“{words}” नाम की कोई हटाई गई टिप्पणी नहीं है।</translation>
    </message>
    <message>
        <source>There is no version “{words}”.</source>
        <translation>“{words}” नाम का कोई संस्करण नहीं है।</translation>
    </message>
    <message>
        <source>There is no milestone “{words}”.</source>
        <translation>“{words}” नाम का कोई पड़ाव नहीं है।</translation>
    </message>
    <message>
        <source>There is no figure “{words}”.</source>
        <translation>“{words}” नाम का कोई आँकड़ा नहीं है।</translation>
    </message>
    <message>
        <source>There is no tag “{words}”.</source>
        <translation>“{words}” नाम का कोई टैग नहीं है।</translation>
    </message>
    <message>
        <source>There is no view “{words}”.</source>
        <translation>“{words}” नाम का कोई दृश्य नहीं है।</translation>
    </message>
    <message>
        <source>The title shows nothing: all of its characters are invisible.</source>
        <translation>शीर्षक कुछ नहीं दिखाता: उसके सभी अक्षर अदृश्य हैं।</translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation>शीर्षक लिखें।</translation>
    </message>
    <message>
        <source>The marking shows nothing: all of its characters are invisible.</source>
        <translation>चिह्न कुछ नहीं दिखाता: उसके सभी अक्षर अदृश्य हैं।</translation>
    </message>
    <message>
        <source>Choose one, or none.</source>
        <translation>एक चुनें, या कोई नहीं।</translation>
    </message>
    <message>
        <source>{where} is marked {words}, and the pack has no marking.</source>
        <translation>{where} पर {words} चिह्न है, और पैक पर कोई चिह्न नहीं।</translation>
    </message>
    <message>
        <source>{where} is marked {words}, and the pack is marked {words2}.</source>
        <translation>{where} पर {words} चिह्न है, और पैक पर {words2}।</translation>
    </message>
    <message>
        <source>Mark the pack in words of the scheme of that part, or take the part out.</source>
        <translation>पैक पर उस भाग की पद्धति का चिह्न लगाएँ, या उस भाग को निकालें।</translation>
    </message>
    <message>
        <source>Mark the pack {words}.</source>
        <translation>पैक पर {words} चिह्न लगाएँ।</translation>
    </message>
    <message>
        <source>The pack is marked {words}; one part of it asked for {words2}.</source>
        <translation>पैक पर {words} चिह्न है; उसके एक भाग ने {words2} माँगा।</translation>
    </message>
    <message>
        <source>The pack is marked {words}; {figure} parts of it asked for {words2}.</source>
        <translation>पैक पर {words} चिह्न है; उसके {figure} भागों ने {words2} माँगा।</translation>
    </message>
    <message>
        <source>{part} let into this pack; its cover says so.</source>
        <translation>इस पैक में {part} सम्मिलित; इसका आवरण यह बताता है।</translation>
    </message>
    <message>
        <source>{where}: no font has {words}.</source>
        <translation>{where}: {words} किसी फ़ॉन्ट में नहीं है।</translation>
    </message>
    <message>
        <source>A replacement sign will stand there.</source>
        <translation>वहाँ प्रतिस्थापन चिह्न होगा।</translation>
    </message>
    <message>
        <source>A note on {words} shows nothing: all of its characters are invisible.</source>
        <translation>{words} की एक टिप्पणी कुछ नहीं दिखाती: उसके सभी अक्षर अदृश्य हैं।</translation>
    </message>
    <message>
        <source>An action on {name} is open: “{words}”.</source>
        <translation>{name} की एक कार्रवाई लंबित है: “{words}”।</translation>
    </message>
    <message>
        <source>An action on {name} is open: “{words}”, due {day}.</source>
        <translation>{name} की एक कार्रवाई लंबित है: “{words}”, समय-सीमा {day}।</translation>
    </message>
    <message>
        <source>An action on {name} is open: “{words}”, was due {day}.</source>
        <translation>{name} की एक कार्रवाई लंबित है: “{words}”, समय-सीमा {day} बीत चुकी।</translation>
    </message>
    <message>
        <source>No figure is recorded for {part}.</source>
        <translation>{part} का कोई आँकड़ा दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>The latest figure for {part} is of {day}, {figure} months or more before this pack.</source>
        <translation>{part} का नवीनतम आँकड़ा {day} का है, इस पैक से {figure} महीने या अधिक पहले का।</translation>
    </message>
    <message>
        <source>Record a newer one, or say in the room how old it is.</source>
        <translation>नया आँकड़ा दर्ज करें, या बैठक में बताएँ कि यह कितना पुराना है।</translation>
    </message>
    <message>
        <source>No evidence is recorded for {part} of pillar {words}.</source>
        <translation>स्तंभ {words} के {part} का प्रमाण दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>No evidence is recorded for {part} of pillars {words}.</source>
        <translation>स्तंभ {words} के {part} का प्रमाण दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>The page of changes quotes what the last pack said in {part}.</source>
        <translation>परिवर्तनों का पृष्ठ {part} पर पिछले पैक के शब्द उद्धृत करता है।</translation>
    </message>
    <message>
        <source>Leave out what is new since the last pack, if this one goes to others.</source>
        <translation>यदि यह पैक औरों को जाए, तो पिछले पैक के बाद का नया छोड़ दें।</translation>
    </message>
    <message>
        <source>Nothing but the document’s own words stands on {words}.</source>
        <translation>{words} पर दस्तावेज़ के अपने शब्दों के अलावा कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing but the document’s own words stands on {words} and {figure} more.</source>
        <translation>{words} और {figure} अन्य पर दस्तावेज़ के अपने शब्दों के अलावा कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The pack is for a meeting, and has neither an objective nor a key message.</source>
        <translation>पैक बैठक के लिए है, पर उसमें न कोई उद्देश्य है, न मुख्य संदेश।</translation>
    </message>
    <message>
        <source>Your page “{words}” is empty.</source>
        <translation>आपका पृष्ठ “{words}” खाली है।</translation>
    </message>
    <message>
        <source>{part}; the pack is therefore no archival copy.</source>
        <translation>{part}; इसलिए पैक अभिलेखीय प्रति नहीं है।</translation>
    </message>
    <message>
        <source>Leaves this laptop: {list}.</source>
        <translation>इस लैपटॉप से जाएगा: {list}।</translation>
    </message>
    <message>
        <source>Stays here: {list}.</source>
        <translation>यहीं रहेगा: {list}।</translation>
    </message>
    <message>
        <source>1 note for the pack</source>
        <translation>पैक के लिए 1 टिप्पणी</translation>
    </message>
    <message>
        <source>{figure} notes for the pack</source>
        <translation>पैक के लिए {figure} टिप्पणियाँ</translation>
    </message>
    <message>
        <source>1 private note</source>
        <translation>1 निजी टिप्पणी</translation>
    </message>
    <message>
        <source>{figure} private notes</source>
        <translation>{figure} निजी टिप्पणियाँ</translation>
    </message>
    <message>
        <source>1 team note</source>
        <translation>दल की 1 टिप्पणी</translation>
    </message>
    <message>
        <source>{figure} team notes</source>
        <translation>दल की {figure} टिप्पणियाँ</translation>
    </message>
    <message>
        <source>1 name of those who act</source>
        <translation>कार्रवाई करने वाले का 1 नाम</translation>
    </message>
    <message>
        <source>{figure} names of those who act</source>
        <translation>कार्रवाई करने वालों के {figure} नाम</translation>
    </message>
    <message>
        <source>who takes part in the meeting</source>
        <translation>बैठक में कौन भाग लेगा</translation>
    </message>
    <message>
        <source>1 holder of copies</source>
        <translation>प्रति पाने वाला 1 नाम</translation>
    </message>
    <message>
        <source>{figure} holders of copies</source>
        <translation>प्रति पाने वाले {figure} नाम</translation>
    </message>
    <message>
        <source>1 page of your own</source>
        <translation>आपका अपना 1 पृष्ठ</translation>
    </message>
    <message>
        <source>{figure} pages of your own</source>
        <translation>आपके अपने {figure} पृष्ठ</translation>
    </message>
    <message>
        <source>1 figure with its source</source>
        <translation>1 आँकड़ा, स्रोत सहित</translation>
    </message>
    <message>
        <source>{figure} figures with their sources</source>
        <translation>{figure} आँकड़े, स्रोतों सहित</translation>
    </message>
    <message>
        <source>1 file of someone else as annexes</source>
        <translation>किसी और की 1 फ़ाइल, अनुलग्नक के रूप में</translation>
    </message>
    <message>
        <source>{figure} files of someone else as annexes</source>
        <translation>किसी और की {figure} फ़ाइलें, अनुलग्नक के रूप में</translation>
    </message>
    <message>
        <source>1 milestone</source>
        <translation>1 पड़ाव</translation>
    </message>
    <message>
        <source>{figure} milestones</source>
        <translation>{figure} पड़ावों</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 स्थान</translation>
    </message>
    <message>
        <source>{figure} places</source>
        <translation>{figure} स्थानों</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>जापान</translation>
    </message>
    <message>
        <source>India</source>
        <translation>भारत</translation>
    </message>
    <message>
        <source>{code} {part}</source>
        <translation>{code} {part}</translation>
    </message>
    <message>
        <source>{code} {part}; {code2} {part2}</source>
        <translation>{code} {part}; {code2} {part2}</translation>
    </message>
    <message>
        <source>{figure} no evidence</source>
        <translation>प्रमाण नहीं: {figure}</translation>
    </message>
    <message>
        <source>{figure} not started</source>
        <translation>आरंभ नहीं: {figure}</translation>
    </message>
    <message>
        <source>{figure} limited</source>
        <translation>सीमित: {figure}</translation>
    </message>
    <message>
        <source>{figure} substantial</source>
        <translation>पर्याप्त: {figure}</translation>
    </message>
    <message>
        <source>{figure} complete</source>
        <translation>पूर्ण: {figure}</translation>
    </message>
    <message>
        <source>Solid: the text gives both days. Dashed: a day is inferred.</source>
        <translation>ठोस: पाठ दोनों दिन देता है। टूटी रेखा: दिन अनुमानित है।</translation>
    </message>
    <message>
        <source>In percent of each target. Thick mark: pace needed on the day of the figure. End mark: the target, dashed where its deadline is inferred. No data is not zero.</source>
        <translation>हर लक्ष्य के प्रतिशत में। मोटा चिह्न: आँकड़े के दिन तक आवश्यक गति। अंत का चिह्न: लक्ष्य, जहाँ समय-सीमा अनुमानित है वहाँ टूटा हुआ। आँकड़ा न होना शून्य नहीं है।</translation>
    </message>
    <message>
        <source>Milestones by their latest assessment, from the left: complete (full), substantial (lined), limited (striped), not started (empty), no evidence (dashed). Nothing is summed over targets.</source>
        <translation>पड़ाव अपने नवीनतम आकलन के अनुसार, बाएँ से: पूर्ण (भरा), पर्याप्त (रेखित), सीमित (धारीदार), आरंभ नहीं (ख़ाली), प्रमाण नहीं (टूटी रेखा)। लक्ष्यों का कोई योग नहीं।</translation>
    </message>
    <message>
        <source>No evidence: nothing is known.</source>
        <translation>प्रमाण नहीं: कुछ ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Not started: known not to have begun.</source>
        <translation>आरंभ नहीं: ज्ञात है कि आरंभ नहीं हुआ।</translation>
    </message>
    <message>
        <source>Limited: begun.</source>
        <translation>सीमित: आरंभ हुआ।</translation>
    </message>
    <message>
        <source>Substantial: most of it is done.</source>
        <translation>पर्याप्त: अधिकांश हो चुका।</translation>
    </message>
    <message>
        <source>Complete: all that the words say is done.</source>
        <translation>पूर्ण: शब्दों में कहा सब हो चुका।</translation>
    </message>
    <message>
        <source>{part}, {country}</source>
        <translation>{part}, {country}</translation>
    </message>
    <message>
        <source>As of {day}: {words} ({confidence}).</source>
        <translation>{day} की स्थिति: {words} ({confidence})।</translation>
    </message>
    <message>
        <source>As of {day}: {words} ({confidence}); earlier figures: {words2}.</source>
        <translation>{day} की स्थिति: {words} ({confidence}); पहले के आँकड़े: {words2}।</translation>
    </message>
    <message>
        <source>No data is not zero.</source>
        <translation>आँकड़ा न होना शून्य नहीं है।</translation>
    </message>
    <message>
        <source>No figure is recorded.</source>
        <translation>कोई आँकड़ा दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>No figure is recorded for {year}.</source>
        <translation>{year} का कोई आँकड़ा दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>The notebook was damaged.</source>
        <translation>नोटबुक क्षतिग्रस्त थी।</translation>
    </message>
    <message>
        <source>{figure} changes were saved from it, {figure2} more from the last backup.</source>
        <translation>उससे {figure} परिवर्तन बचाए गए, और पिछले बैकअप से {figure2}।</translation>
    </message>
    <message>
        <source>{figure} could not be read.</source>
        <translation>{figure} नहीं पढ़े जा सके।</translation>
    </message>
    <message>
        <source>The damaged file is kept as {words}.</source>
        <translation>क्षतिग्रस्त फ़ाइल {words} के रूप में रखी गई है।</translation>
    </message>
    <message>
        <source>Note on {words}</source>
        <translation>{words} की टिप्पणी</translation>
    </message>
    <message>
        <source>Line to take on {words}</source>
        <translation>{words} का बोलने का बिंदु</translation>
    </message>
    <message>
        <source>Question and answer on {words}</source>
        <translation>{words} का प्रश्नोत्तर</translation>
    </message>
    <message>
        <source>Background on {words}</source>
        <translation>{words} की पृष्ठभूमि</translation>
    </message>
    <message>
        <source>Action on {words}</source>
        <translation>{words} की कार्रवाई</translation>
    </message>
    <message>
        <source>{part}, named in {words}</source>
        <translation>{part}, {words} में नामित</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>समझौता</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>साझेदारी</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>ढाँचा</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>पहल</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>कार्य योजना</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>मंच</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation>शिखर सम्मेलन</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>कोष</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>मिशन</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>विज़न</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>घोषणा</translation>
    </message>
    <message>
        <source>Multilateral body</source>
        <translation>बहुपक्षीय निकाय</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>मंत्रालय</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>सुविधा</translation>
    </message>
    <message>
        <source>{numeral}, closing</source>
        <translation>{numeral}, समापन</translation>
    </message>
    <message>
        <source>{numeral}, introduction</source>
        <translation>{numeral}, परिचय</translation>
    </message>
    <message>
        <source>Press report, line {figure}</source>
        <translation>समाचार रिपोर्ट, पंक्ति {figure}</translation>
    </message>
    <message>
        <source>Joint vision document</source>
        <translation>संयुक्त विज़न दस्तावेज़</translation>
    </message>
    <message>
        <source>Press report</source>
        <translation>समाचार रिपोर्ट</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>अंगीकरण</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>प्रस्तावना</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>The same figure was withdrawn: {words}</source>
        <translation>यही आँकड़ा वापस लिया गया था: {words}</translation>
    </message>
    <message>
        <source>{figure} is recorded for that day; this one will hold.</source>
        <translation>उस दिन के लिए {figure} दर्ज है; अब यह मान्य होगा।</translation>
    </message>
    <message>
        <source>It says no side, and counts for none.</source>
        <translation>इसमें पक्ष नहीं बताया गया, और यह किसी में नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>“{words}” can be {words2}, and the table writes numbers both ways.</source>
        <translation>“{words}” {words2} हो सकता है, और तालिका संख्याएँ दोनों तरह लिखती है।</translation>
    </message>
    <message>
        <source>“{words}” can be {words2}, and nothing else in the table shows which.</source>
        <translation>“{words}” {words2} हो सकता है, और तालिका में और कुछ नहीं बताता कि कौन-सा।</translation>
    </message>
    <message>
        <source>“{words}” can be a day of two months, and the table writes days both ways.</source>
        <translation>“{words}” दो महीनों का दिन हो सकता है, और तालिका दिन दोनों तरह लिखती है।</translation>
    </message>
    <message>
        <source>“{words}” can be a day of two months, and nothing else in the table shows which.</source>
        <translation>“{words}” दो महीनों का दिन हो सकता है, और तालिका में और कुछ नहीं बताता कि कौन-सा।</translation>
    </message>
    <message>
        <source>Row {row} has another figure for the same day, {figure}.</source>
        <translation>पंक्ति {row} में उसी दिन का दूसरा आँकड़ा है, {figure}।</translation>
    </message>
    <message>
        <source>It is recorded already, as of {day}.</source>
        <translation>यह पहले से दर्ज है, तिथि {day}।</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>{day} अभी नहीं आया है।</translation>
    </message>
    <message>
        <source>Give the total reached, in {unit}.</source>
        <translation>प्राप्त कुल दें (इकाई: {unit})।</translation>
    </message>
    <message>
        <source>Give it in {unit}, such as 3.9.</source>
        <translation>उसे 3.9 की तरह दें (इकाई: {unit})।</translation>
    </message>
    <message>
        <source>Give it in {unit}, such as 3.9, with at most {figure} decimals.</source>
        <translation>उसे 3.9 की तरह दें, अधिकतम {figure} दशमलव अंकों के साथ (इकाई: {unit})।</translation>
    </message>
    <message>
        <source>Entry {figure}, {item}, is not in this edition of the document.</source>
        <translation>प्रविष्टि {figure}, {item}, दस्तावेज़ के इस संस्करण में नहीं है।</translation>
    </message>
    <message>
        <source>Entry {figure} is a note that was removed.</source>
        <translation>प्रविष्टि {figure} एक टिप्पणी है जो हटा दी गई।</translation>
    </message>
    <message>
        <source>{item} is not in this edition of the document.</source>
        <translation>{item} दस्तावेज़ के इस संस्करण में नहीं है।</translation>
    </message>
    <message>
        <source>The annex “{title}” is named but not enclosed, and is not here.</source>
        <translation>अनुलग्नक “{title}” का नाम है, पर वह साथ नहीं है, और यहाँ भी नहीं है।</translation>
    </message>
    <message>
        <source>{figure} by {day} are {figure2} % of the {figure3} recorded for the whole by {day2}.</source>
        <translation>{day} तक के {figure}, {day2} तक पूरे के लिए दर्ज {figure3} का {figure2} % हैं।</translation>
    </message>
    <message>
        <source>{figure} of this part are recorded by {day}, but only {figure2} for the whole by {day2}: one of the two is wrong.</source>
        <translation>इस भाग के {day} तक {figure} दर्ज हैं, पर पूरे के {day2} तक केवल {figure2}: दोनों में से एक गलत है।</translation>
    </message>
    <message>
        <source>Sources: {sources}.</source>
        <translation>स्रोत: {sources}।</translation>
    </message>
    <message>
        <source>Sources: {sources}; and {figure} more.</source>
        <translation>स्रोत: {sources}; और {figure} अन्य।</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {part}.</source>
        <translation>{file} आयात नहीं हो सकता: {part}।</translation>
    </message>
    <message>
        <source>{part} let into this pack; the heads of the cards say so.</source>
        <translation>इस पैक में {part} सम्मिलित; कार्डों के शीर्ष यह बताते हैं।</translation>
    </message>
    <message>
        <source>{part} let into this pack; the foot of the page says so.</source>
        <translation>इस पैक में {part} सम्मिलित; पृष्ठ का निचला भाग यह बताता है।</translation>
    </message>
    <message>
        <source>where 1 target stands</source>
        <translation>1 लक्ष्य की स्थिति</translation>
    </message>
    <message>
        <source>where {figure} targets stand</source>
        <translation>{figure} लक्ष्यों की स्थिति</translation>
    </message>
    <message>
        <source>No figure is recorded for {part} for {year}.</source>
        <translation>{part} के लिए {year} का कोई आँकड़ा दर्ज नहीं।</translation>
    </message>
    <message>
        <source>No figure of a side is recorded for {part}.</source>
        <translation>{part} के लिए किसी पक्ष का आँकड़ा दर्ज नहीं।</translation>
    </message>
    <message>
        <source>No figure of a side is recorded for {part} for {year}.</source>
        <translation>{part} के लिए {year} का किसी पक्ष का आँकड़ा दर्ज नहीं।</translation>
    </message>
    <message>
        <source>No figure of {country} is recorded for {part}.</source>
        <translation>{part} के लिए {country} का कोई आँकड़ा दर्ज नहीं।</translation>
    </message>
    <message>
        <source>No figure of {country} is recorded for {part} for {year}.</source>
        <translation>{part} के लिए {year} का {country} का कोई आँकड़ा दर्ज नहीं।</translation>
    </message>
    <message>
        <source>The latest figure of {country} for {part} is of {day}, {figure} months or more before this pack.</source>
        <translation>{part} के लिए {country} का नवीनतम आँकड़ा {day} का है, इस पैक से {figure} महीने या अधिक पहले का।</translation>
    </message>
    <message>
        <source>Correct the one that is wrong, or say in the room that they do not agree.</source>
        <translation>जो ग़लत है उसे सुधारें, या बैठक में कहें कि वे मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>its digest does not fit, so that a part of it was damaged or changed</source>
        <translation>उसका डाइजेस्ट मेल नहीं खाता, इसलिए उसका कोई भाग बिगड़ा या बदला गया है</translation>
    </message>
    <message>
        <source>Adopted in Tokyo, 29–30 August 2025.</source>
        <translation>29–30 अगस्त 2025 को टोक्यो में स्वीकृत।</translation>
    </message>
    <message>
        <source>{figure} sections, {figure2} items.</source>
        <translation>{figure} खंड, {figure2} मदें।</translation>
    </message>
    <message>
        <source>The codes, such as VII.1, are ours, since the document bullets its items and does not number them.</source>
        <translation>VII.1 जैसे कोड हमारे हैं, क्योंकि दस्तावेज़ अपनी मदों को बिंदुओं में देता है और उन्हें संख्या नहीं देता।</translation>
    </message>
    <message>
        <source>Press report; “Based On ANI Report”.</source>
        <translation>समाचार रिपोर्ट; “Based On ANI Report”।</translation>
    </message>
    <message>
        <source>Cited by line, such as P.11.</source>
        <translation>पंक्ति से उद्धृत, जैसे P.11।</translation>
    </message>
    <message>
        <source>A page break cuts a sentence in {words}; the words are whole, joined by one space.</source>
        <translation>{words} में पृष्ठ बदलने से वाक्य कटता है; शब्द पूरे हैं, एक रिक्त स्थान से जोड़े गए।</translation>
    </message>
</context>
<context>
    <name>Corpus</name>
    <message>
        <source>VIII.5 ends in “; and” with nothing after it: a further item is announced and is not in the text that we hold. Nothing has been added.</source>
        <translation>VIII.5 “; and” पर समाप्त होता है और उसके बाद कुछ नहीं है: एक और मद की घोषणा है, पर वह हमारे पाठ में नहीं है। कुछ जोड़ा नहीं गया है।</translation>
    </message>
    <message>
        <source>The extracted text breaks after “Centre” with a blank line, as where a page ends. It is read as one sentence, and joined with a space.</source>
        <translation>निकाला गया पाठ “Centre” के बाद ख़ाली पंक्ति से टूटता है, जैसे पृष्ठ समाप्त हो। इसे एक वाक्य पढ़ा गया है और रिक्त स्थान से जोड़ा गया है।</translation>
    </message>
    <message>
        <source>The extracted text breaks after “pharmaceuticals and” with a blank line, as where a page ends. It is read as one sentence, and joined with a space.</source>
        <translation>निकाला गया पाठ “pharmaceuticals and” के बाद ख़ाली पंक्ति से टूटता है, जैसे पृष्ठ समाप्त हो। इसे एक वाक्य पढ़ा गया है और रिक्त स्थान से जोड़ा गया है।</translation>
    </message>
    <message>
        <source>The extracted text breaks after “we will” with a blank line, as where a page ends. It is read as one sentence, and joined with a space.</source>
        <translation>निकाला गया पाठ “we will” के बाद ख़ाली पंक्ति से टूटता है, जैसे पृष्ठ समाप्त हो। इसे एक वाक्य पढ़ा गया है और रिक्त स्थान से जोड़ा गया है।</translation>
    </message>
    <message>
        <source>The extracted text breaks after “strengthening” with a blank line, as where a page ends. It is read as one sentence, and joined with a space.</source>
        <translation>निकाला गया पाठ “strengthening” के बाद ख़ाली पंक्ति से टूटता है, जैसे पृष्ठ समाप्त हो। इसे एक वाक्य पढ़ा गया है और रिक्त स्थान से जोड़ा गया है।</translation>
    </message>
    <message>
        <source>III.1 ends without a semicolon or any other mark, where the items after it have one. Whether more followed cannot be told from the text.</source>
        <translation>III.1 बिना अर्धविराम या किसी चिह्न के समाप्त होता है, जबकि उसके बाद की मदों में वह है। आगे कुछ और था या नहीं, पाठ से नहीं कहा जा सकता।</translation>
    </message>
    <message>
        <source>There are spaces inside the quotation marks here, and none in I.3. The words are the same.</source>
        <translation>यहाँ उद्धरण चिह्नों के भीतर रिक्त स्थान हैं, I.3 में नहीं। शब्द वही हैं।</translation>
    </message>
    <message>
        <source>The document does not say on which day the next decade begins or ends.</source>
        <translation>दस्तावेज़ नहीं बताता कि अगला दशक किस दिन आरंभ या समाप्त होता है।</translation>
    </message>
    <message>
        <source>The title speaks of “Eight Directions”, the text of “lines of effort”. The document does not say in so many words that they are the same eight; both are read here as the eight numbered parts.</source>
        <translation>शीर्षक “Eight Directions” कहता है, पाठ “lines of effort”। दस्तावेज़ स्पष्ट नहीं कहता कि ये वही आठ हैं; यहाँ दोनों को आठ क्रमांकित भाग पढ़ा गया है।</translation>
    </message>
    <message>
        <source>The document does not say which of the two countries is the fourth and which the fifth, nor by which measure or in which year.</source>
        <translation>दस्तावेज़ नहीं बताता कि दोनों देशों में कौन चौथा है और कौन पाँचवाँ, न यह कि किस माप से या किस वर्ष में।</translation>
    </message>
    <message>
        <source>No figure is given for the progress made.</source>
        <translation>हुई प्रगति का कोई आँकड़ा नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Two years are named, without days; whether they are calendar or fiscal years is not said.</source>
        <translation>दो वर्ष बताए गए हैं, दिनों के बिना; वे कैलेंडर वर्ष हैं या वित्तीय, यह नहीं बताया गया।</translation>
    </message>
    <message>
        <source>The new target has no first and no last year. That it runs over the next decade is inferred from the preamble&apos;s “goals and targets over the next decade”.</source>
        <translation>नए लक्ष्य का न पहला वर्ष है, न अंतिम। यह अगले दशक का है, यह प्रस्तावना के “goals and targets over the next decade” से अनुमानित है।</translation>
    </message>
    <message>
        <source>The earlier target counts public and private investment and financing; the new one counts private investment, with no mention of public money or of financing. The two figures are not on one basis.</source>
        <translation>पहले का लक्ष्य सार्वजनिक और निजी निवेश और वित्तपोषण गिनता है; नया निजी निवेश गिनता है, सार्वजनिक धन या वित्तपोषण का उल्लेख नहीं। दोनों आँकड़े एक आधार पर नहीं हैं।</translation>
    </message>
    <message>
        <source>The words “from Japan to India” stand with the earlier target. The words of the new target give no direction, and do not say whether it includes or follows the earlier one.</source>
        <translation>“from Japan to India” शब्द पहले के लक्ष्य के साथ हैं। नए लक्ष्य के शब्द कोई दिशा नहीं बताते, न यह कि वह पहले को सम्मिलित करता है या उसके बाद आता है।</translation>
    </message>
    <message>
        <source>No date is given for the review, and its outcome is not described.</source>
        <translation>समीक्षा की कोई तिथि नहीं दी गई, और उसका परिणाम वर्णित नहीं है।</translation>
    </message>
    <message>
        <source>It is not plain what uses the high quality products, nor whether they are made in India, in Japan or elsewhere.</source>
        <translation>यह स्पष्ट नहीं कि उच्च गुणवत्ता के उत्पाद कौन उपयोग करता है, न यह कि वे भारत, जापान या कहीं और बनते हैं।</translation>
    </message>
    <message>
        <source>The associations and agencies are not named, and no measure of their presence is given.</source>
        <translation>संघों और एजेंसियों के नाम नहीं हैं, और उनकी उपस्थिति का कोई माप नहीं दिया गया।</translation>
    </message>
    <message>
        <source>No date is given for the launch of the Forum, and no number for the visits.</source>
        <translation>मंच के आरंभ की कोई तिथि नहीं, और दौरों की कोई संख्या नहीं।</translation>
    </message>
    <message>
        <source>The launch is welcomed; the document does not say when it took or takes place.</source>
        <translation>आरंभ का स्वागत है; दस्तावेज़ नहीं बताता कि वह कब हुआ या होगा।</translation>
    </message>
    <message>
        <source>The text says “aim to launch”, and gives no date.</source>
        <translation>पाठ “aim to launch” कहता है, और कोई तिथि नहीं देता।</translation>
    </message>
    <message>
        <source>The key goods and materials are not listed here. II.1 lists areas for projects, II.7 names batteries.</source>
        <translation>प्रमुख वस्तुएँ और सामग्री यहाँ सूचीबद्ध नहीं हैं। II.1 परियोजनाओं के क्षेत्र बताता है, II.7 बैटरी का नाम लेता है।</translation>
    </message>
    <message>
        <source>II.5 writes “Japan-India Dialogue on Economic Security, including Strategic Trade and Technology”. The two are taken as one dialogue; the document does not say so.</source>
        <translation>II.5 “Japan-India Dialogue on Economic Security, including Strategic Trade and Technology” लिखता है। दोनों को एक संवाद माना गया है; दस्तावेज़ ऐसा नहीं कहता।</translation>
    </message>
    <message>
        <source>II.1 speaks of “government and business tracks”, II.5 of “the business pillar”. The document does not say whether track and pillar are the same.</source>
        <translation>II.1 “government and business tracks” कहता है, II.5 “the business pillar”। दस्तावेज़ नहीं बताता कि track और pillar एक ही हैं या नहीं।</translation>
    </message>
    <message>
        <source>The areas are not repeated; they are read as those of II.1. Quote II.2 together with II.1.</source>
        <translation>क्षेत्र दोहराए नहीं गए; उन्हें II.1 के क्षेत्र पढ़ा गया है। II.2 को II.1 के साथ उद्धृत करें।</translation>
    </message>
    <message>
        <source>The other mechanisms are not named, and no dates are given for the two memoranda and the partnership.</source>
        <translation>अन्य तंत्रों के नाम नहीं हैं, और दोनों ज्ञापनों तथा साझेदारी की कोई तिथि नहीं दी गई।</translation>
    </message>
    <message>
        <source>The document writes out none of the three. The full forms given in this application are the commonly known ones, not the document&apos;s.</source>
        <translation>दस्तावेज़ तीनों में से किसी का पूरा नाम नहीं लिखता। इस अनुप्रयोग के पूरे नाम सामान्यतः ज्ञात हैं, दस्तावेज़ के नहीं।</translation>
    </message>
    <message>
        <source>Read as the Joint Action Plan on Economic Security Cooperation of II.4, the only action plan named above.</source>
        <translation>इसे II.4 का Joint Action Plan on Economic Security Cooperation पढ़ा गया है, जो ऊपर नामित एकमात्र कार्य योजना है।</translation>
    </message>
    <message>
        <source>No date is given for the establishment. The pillar&apos;s own title is “Next Generation Mobility”, without “Partnership”.</source>
        <translation>स्थापना की कोई तिथि नहीं दी गई। स्तंभ का अपना शीर्षक “Next Generation Mobility” है, “Partnership” के बिना।</translation>
    </message>
    <message>
        <source>III.1 to III.7 are introduced as examples of potential areas to be explored. The list is not closed, and the sentence commits to exploring, not to carrying out.</source>
        <translation>III.1 से III.7 संभावित क्षेत्रों के उदाहरण के रूप में दिए गए हैं। सूची बंद नहीं है, और वाक्य खोजने का वचन देता है, करने का नहीं।</translation>
    </message>
    <message>
        <source>No railway line or project is named.</source>
        <translation>किसी रेल लाइन या परियोजना का नाम नहीं है।</translation>
    </message>
    <message>
        <source>The list above names products, services, systems and methods together; which of them are “the above products” is not said.</source>
        <translation>ऊपर की सूची उत्पाद, सेवाएँ, प्रणालियाँ और विधियाँ साथ बताती है; “the above products” उनमें से कौन हैं, यह नहीं बताया गया।</translation>
    </message>
    <message>
        <source>The Sendai Framework is given as an example; no other mechanism is named.</source>
        <translation>सेंदाई ढाँचा उदाहरण के रूप में दिया गया है; किसी और तंत्र का नाम नहीं है।</translation>
    </message>
    <message>
        <source>No year is given for net zero, for either country. The item names “Various pathways” and not what is to be done with them.</source>
        <translation>किसी भी देश के लिए नेट ज़ीरो का वर्ष नहीं दिया गया। मद “Various pathways” कहती है, यह नहीं कि उनका क्या किया जाए।</translation>
    </message>
    <message>
        <source>The comma stands after “and” in the text. Quote it so; whether the document or the extraction put it there cannot be told.</source>
        <translation>पाठ में अल्पविराम “and” के बाद है। वैसा ही उद्धृत करें; वह दस्तावेज़ का है या पाठ निकालने का, यह नहीं कहा जा सकता।</translation>
    </message>
    <message>
        <source>By the grammar the green hydrogen value chain and the use of satellite technology are “initiatives” too; they can also be read as further fields of cooperation.</source>
        <translation>व्याकरण से हरित हाइड्रोजन मूल्य शृंखला और उपग्रह तकनीक का उपयोग भी “initiatives” हैं; उन्हें सहयोग के अन्य क्षेत्र भी पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>“Group” stands twice in the text, and one group is named after “bodies”. Quote it as it stands.</source>
        <translation>पाठ में “Group” दो बार है, और एक समूह “bodies” के बाद नामित है। जैसा है वैसा उद्धृत करें।</translation>
    </message>
    <message>
        <source>Quantum technologies and high-performance computing can be read as means of the fundamental research, beside the beamline, or as further fields of collaboration.</source>
        <translation>क्वांटम तकनीक और उच्च-निष्पादन कंप्यूटिंग को बीमलाइन के साथ मौलिक अनुसंधान के साधन, या सहयोग के अन्य क्षेत्र, दोनों पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>The document says by whom the initiative was launched and not when.</source>
        <translation>दस्तावेज़ बताता है कि पहल किसने आरंभ की, यह नहीं कि कब।</translation>
    </message>
    <message>
        <source>No amount, contributor or date is given, and it is not said whether the fund exists already.</source>
        <translation>न राशि, न योगदानकर्ता, न तिथि दी गई है, और यह नहीं बताया गया कि कोष पहले से है या नहीं।</translation>
    </message>
    <message>
        <source>No date is given for the mission, and no division of work.</source>
        <translation>मिशन की कोई तिथि नहीं दी गई, न कार्य का विभाजन।</translation>
    </message>
    <message>
        <source>Joint research can be read as a topic of the dialogue or as a step beside it.</source>
        <translation>संयुक्त अनुसंधान को संवाद का विषय, या उसके साथ एक कदम, दोनों पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>“AI” stands for “Advancing Innovations” here. The text does not mention artificial intelligence in this item, nor say whose initiative it is.</source>
        <translation>यहाँ “AI” का अर्थ “Advancing Innovations” है। पाठ इस मद में कृत्रिम बुद्धिमत्ता का उल्लेख नहीं करता, न यह बताता है कि पहल किसकी है।</translation>
    </message>
    <message>
        <source>The document does not say of which joint committee, nor how often “regular” is.</source>
        <translation>दस्तावेज़ नहीं बताता कि कौन-सी संयुक्त समिति, न यह कि “regular” कितनी बार है।</translation>
    </message>
    <message>
        <source>No date, number of places or direction is given.</source>
        <translation>न तिथि, न स्थानों की संख्या, न दिशा दी गई है।</translation>
    </message>
    <message>
        <source>The direction of supply is not said. “APIs” is not written out; here, among medicines, it is read as active pharmaceutical ingredients.</source>
        <translation>आपूर्ति की दिशा नहीं बताई गई। “APIs” का पूरा रूप नहीं है; यहाँ, औषधियों के बीच, इसे सक्रिय औषधीय घटक (active pharmaceutical ingredients) पढ़ा गया है।</translation>
    </message>
    <message>
        <source>How many centres, where in Japan, by whom and by when is not said; the support of the Ministry of AYUSH is.</source>
        <translation>कितने केंद्र, जापान में कहाँ, किसके द्वारा और कब तक, यह नहीं बताया गया; आयुष मंत्रालय का समर्थन बताया गया है।</translation>
    </message>
    <message>
        <source>No date is given for the launch of the Action Plan.</source>
        <translation>कार्य योजना के आरंभ की कोई तिथि नहीं दी गई।</translation>
    </message>
    <message>
        <source>The day on which the five years begin is not said: it could be the adoption of this document or the launch of the Action Plan.</source>
        <translation>पाँच वर्ष किस दिन आरंभ होते हैं, यह नहीं बताया गया: वह इस दस्तावेज़ का अंगीकरण या कार्य योजना का आरंभ हो सकता है।</translation>
    </message>
    <message>
        <source>How many of the 500,000 go in each direction is not said; nor whether the number is for both directions together, as it is read here, or for each.</source>
        <translation>5 लाख में से हर दिशा में कितने, यह नहीं बताया गया; न यह कि संख्या दोनों दिशाओं की साथ है, जैसा यहाँ पढ़ा गया है, या प्रत्येक की।</translation>
    </message>
    <message>
        <source>The document does not say who counts as “personnel”, “skilled personnel” or “potential talents”, or how they divide. The 50,000 are included in the 500,000.</source>
        <translation>दस्तावेज़ नहीं बताता कि “personnel”, “skilled personnel” या “potential talents” में कौन गिने जाते हैं, या वे कैसे बँटते हैं। 50,000 पाँच लाख में सम्मिलित हैं।</translation>
    </message>
    <message>
        <source>What follows “under” can belong to the training in Japan alone or also to the courses and programmes in India.</source>
        <translation>“under” के बाद जो है वह केवल जापान में प्रशिक्षण का, या भारत के पाठ्यक्रमों और कार्यक्रमों का भी हो सकता है।</translation>
    </message>
    <message>
        <source>Whether the website exists or is to be made is not said, nor its address.</source>
        <translation>वेबसाइट है या बनाई जाएगी, यह नहीं बताया गया, न उसका पता।</translation>
    </message>
    <message>
        <source>The words “by MEXT, Japan” can belong to the Inter-University Exchange Project alone or to all four.</source>
        <translation>“by MEXT, Japan” शब्द केवल अंतर-विश्वविद्यालय आदान-प्रदान परियोजना के, या चारों के हो सकते हैं।</translation>
    </message>
    <message>
        <source>Two names stand side by side with a comma and no “and”. Whether a word is lost cannot be told; the document does not say how the two are related.</source>
        <translation>दो नाम अल्पविराम से साथ हैं, “and” के बिना। कोई शब्द खोया या नहीं, यह नहीं कहा जा सकता; दस्तावेज़ नहीं बताता कि दोनों का क्या संबंध है।</translation>
    </message>
    <message>
        <source>Exploring alone is said: no name, form or date is given for such an arrangement.</source>
        <translation>केवल खोजने की बात है: ऐसी व्यवस्था का न नाम, न रूप, न तिथि दी गई है।</translation>
    </message>
    <message>
        <source>The word “each” can mean each ministry, so that there are six visits in a year, or each State and Prefecture, or each direction. The application counts three for each ministry.</source>
        <translation>“each” का अर्थ हर मंत्रालय हो सकता है, जिससे वर्ष में छह दौरे हों, या हर राज्य और प्रीफेक्चर, या हर दिशा। अनुप्रयोग हर मंत्रालय के तीन गिनता है।</translation>
    </message>
    <message>
        <source>No first or last year is given, nor whether calendar or fiscal years are meant.</source>
        <translation>न पहला, न अंतिम वर्ष दिया गया है, न यह कि कैलेंडर वर्ष अभिप्रेत हैं या वित्तीय।</translation>
    </message>
    <message>
        <source>The document names no year in which relations were established, nor when the eighth decade begins or ends. It is not said to be the “next decade” of the title.</source>
        <translation>दस्तावेज़ संबंध स्थापित होने का वर्ष नहीं बताता, न यह कि आठवाँ दशक कब आरंभ या समाप्त होता है। उसे शीर्षक का “next decade” नहीं कहा गया।</translation>
    </message>
    <message>
        <source>Two days are given, and the document does not say on which of them it was adopted. By the grammar they may also be the days of the visit or of the Annual Summit.</source>
        <translation>दो दिन दिए गए हैं, और दस्तावेज़ नहीं बताता कि वह किस दिन अंगीकृत हुआ। व्याकरण से वे दौरे या वार्षिक शिखर सम्मेलन के दिन भी हो सकते हैं।</translation>
    </message>
    <message>
        <source>The document does not number the summit. The press report speaks of “the 15th Annual Summit” (P.4) without a year, and does not say that it is that of 2025.</source>
        <translation>दस्तावेज़ शिखर सम्मेलन की संख्या नहीं देता। समाचार रिपोर्ट बिना वर्ष के “the 15th Annual Summit” (P.4) कहती है, और यह नहीं कहती कि वह 2025 का है।</translation>
    </message>
    <message>
        <source>The report gives no date for the meeting with the Governors. Of the two days that the document names, 29 and 30 August 2025, the calendar makes the second a Saturday; that is our inference.</source>
        <translation>रिपोर्ट राज्यपालों से बैठक की तिथि नहीं देती। दस्तावेज़ के दो दिनों, 29 और 30 अगस्त 2025, में से कैलेंडर में दूसरा शनिवार है; यह हमारा अनुमान है।</translation>
    </message>
    <message>
        <source>The report says that Prime Minister Modi met the Governors of 16 prefectures, on a Saturday; it names neither the prefectures nor the date.</source>
        <translation>रिपोर्ट कहती है कि प्रधानमंत्री मोदी शनिवार को 16 प्रीफेक्चरों के राज्यपालों से मिले; वह न प्रीफेक्चरों के नाम देती है, न तिथि।</translation>
    </message>
    <message>
        <source>The report calls the visit official.</source>
        <translation>रिपोर्ट दौरे को आधिकारिक कहती है।</translation>
    </message>
    <message>
        <source>The report says that the Ministry of External Affairs facilitated the meeting with the Governors.</source>
        <translation>रिपोर्ट कहती है कि राज्यपालों से बैठक विदेश मंत्रालय ने कराई।</translation>
    </message>
    <message>
        <source>The report says that the meeting underscored India&apos;s commitment to partnerships below the national level.</source>
        <translation>रिपोर्ट कहती है कि बैठक ने राष्ट्रीय स्तर से नीचे की साझेदारियों के प्रति भारत की प्रतिबद्धता रेखांकित की।</translation>
    </message>
    <message>
        <source>The report names a State-Prefecture Partnership Initiative and says that it was originally launched during the 15th Annual Summit; it does not say in which year that was.</source>
        <translation>रिपोर्ट राज्य-प्रीफेक्चर साझेदारी पहल का नाम लेती है और कहती है कि वह मूलतः 15वें वार्षिक शिखर सम्मेलन में आरंभ हुई; वह नहीं बताती कि किस वर्ष।</translation>
    </message>
    <message>
        <source>The report says, citing MEA Spokesperson Randhir Jaiswal, that the discussions were about untapped potential between Indian states and Japanese prefectures.</source>
        <translation>रिपोर्ट विदेश मंत्रालय के प्रवक्ता रणधीर जायसवाल के हवाले से कहती है कि चर्चा भारतीय राज्यों और जापानी प्रीफेक्चरों के बीच अप्रयुक्त संभावनाओं पर थी।</translation>
    </message>
    <message>
        <source>The report says, citing MEA Spokesperson Randhir Jaiswal, that the discussions had a particular focus on these areas.</source>
        <translation>रिपोर्ट विदेश मंत्रालय के प्रवक्ता रणधीर जायसवाल के हवाले से कहती है कि चर्चा का विशेष ध्यान इन क्षेत्रों पर था।</translation>
    </message>
    <message>
        <source>The report says that Prime Minister Modi emphasised what engagement at state and prefectural levels would bring.</source>
        <translation>रिपोर्ट कहती है कि प्रधानमंत्री मोदी ने ज़ोर दिया कि राज्य और प्रीफेक्चर स्तर का जुड़ाव क्या लाएगा।</translation>
    </message>
    <message>
        <source>The report calls the unveiling of the document a major milestone in bilateral relations.</source>
        <translation>रिपोर्ट दस्तावेज़ के अनावरण को द्विपक्षीय संबंधों का बड़ा पड़ाव कहती है।</translation>
    </message>
    <message>
        <source>The report says that the eight areas are designed to redefine the partnership; the document speaks of “building upon” it.</source>
        <translation>रिपोर्ट कहती है कि आठ क्षेत्र साझेदारी को पुनर्परिभाषित करने के लिए हैं; दस्तावेज़ “building upon” कहता है।</translation>
    </message>
    <message>
        <source>The report says that the eight directions aim at a relationship that evolves with global shifts in these four fields; the document speaks of “changes and opportunities”, without this list.</source>
        <translation>रिपोर्ट कहती है कि आठ दिशाएँ ऐसे संबंध का लक्ष्य रखती हैं जो इन चार क्षेत्रों के वैश्विक बदलावों के साथ बढ़े; दस्तावेज़ “changes and opportunities” कहता है, इस सूची के बिना।</translation>
    </message>
    <message>
        <source>The report says that the new target was set in recognition of growing opportunities and synergies; the document gives no reason for it.</source>
        <translation>रिपोर्ट कहती है कि नया लक्ष्य बढ़ते अवसरों और तालमेल को देखते हुए रखा गया; दस्तावेज़ कोई कारण नहीं देता।</translation>
    </message>
    <message>
        <source>The report calls the new target significantly more ambitious; the document does not compare the two.</source>
        <translation>रिपोर्ट नए लक्ष्य को कहीं अधिक महत्वाकांक्षी कहती है; दस्तावेज़ दोनों की तुलना नहीं करता।</translation>
    </message>
    <message>
        <source>The report says that the expansion highlights Japan&apos;s confidence in India&apos;s economy and its commitment to support India&apos;s development initiatives.</source>
        <translation>रिपोर्ट कहती है कि यह विस्तार भारत की अर्थव्यवस्था में जापान के विश्वास और भारत की विकास पहलों को समर्थन देने की उसकी प्रतिबद्धता को दर्शाता है।</translation>
    </message>
    <message>
        <source>The report says that the IJICP will also help by integrating globally competitive processes.</source>
        <translation>रिपोर्ट कहती है कि IJICP वैश्विक रूप से प्रतिस्पर्धी प्रक्रियाओं को जोड़कर भी सहायता करेगा।</translation>
    </message>
    <message>
        <source>The report says that this also ensures smoother entry and operations for Japanese firms in India.</source>
        <translation>रिपोर्ट कहती है कि इससे भारत में जापानी कंपनियों का प्रवेश और कार्य भी सुगम होता है।</translation>
    </message>
    <message>
        <source>The report says that both leaders recognised the importance of supply chain networks that are sustainable as well as resilient.</source>
        <translation>रिपोर्ट कहती है कि दोनों नेताओं ने ऐसे आपूर्ति शृंखला नेटवर्क का महत्व माना जो लचीले ही नहीं, टिकाऊ भी हों।</translation>
    </message>
    <message>
        <source>The report says that battery cooperation entails creating robust frameworks, and a market that is competitive.</source>
        <translation>रिपोर्ट कहती है कि बैटरी सहयोग में सुदृढ़ ढाँचे बनाना और प्रतिस्पर्धी बाज़ार सम्मिलित है।</translation>
    </message>
    <message>
        <source>The report says what the battery ecosystem is for: production, innovation and distribution.</source>
        <translation>रिपोर्ट बताती है कि बैटरी पारितंत्र किसलिए है: उत्पादन, नवाचार और वितरण।</translation>
    </message>
    <message>
        <source>The report says that batteries are central to electric mobility, energy storage and renewable energy integration.</source>
        <translation>रिपोर्ट कहती है कि बैटरियाँ विद्युत गतिशीलता, ऊर्जा भंडारण और नवीकरणीय ऊर्जा के एकीकरण के केंद्र में हैं।</translation>
    </message>
    <message>
        <source>The report says that battery cooperation is expected to catalyse sustainable industrial growth, without saying who expects it.</source>
        <translation>रिपोर्ट कहती है कि बैटरी सहयोग से टिकाऊ औद्योगिक वृद्धि को गति मिलने की अपेक्षा है, यह बताए बिना कि अपेक्षा किसकी है।</translation>
    </message>
    <message>
        <source>The report says that battery cooperation is expected to reduce dependency on external supply chains dominated by a few countries; it names no country.</source>
        <translation>रिपोर्ट कहती है कि बैटरी सहयोग से कुछ देशों के प्रभुत्व वाली बाहरी आपूर्ति शृंखलाओं पर निर्भरता घटने की अपेक्षा है; वह किसी देश का नाम नहीं लेती।</translation>
    </message>
    <message>
        <source>The report names digital technology exchanges among the areas of the joint vision; the document does not use these words.</source>
        <translation>रिपोर्ट संयुक्त विज़न के क्षेत्रों में डिजिटल तकनीक के आदान-प्रदान का नाम लेती है; दस्तावेज़ ये शब्द नहीं कहता।</translation>
    </message>
    <message>
        <source>The report says that future mobility solutions include electric and autonomous vehicles; the document names neither.</source>
        <translation>रिपोर्ट कहती है कि भविष्य की गतिशीलता में विद्युत और स्वचालित वाहन सम्मिलित हैं; दस्तावेज़ किसी का नाम नहीं लेता।</translation>
    </message>
    <message>
        <source>The report says that these areas align with three global imperatives.</source>
        <translation>रिपोर्ट कहती है कि ये क्षेत्र तीन वैश्विक अनिवार्यताओं के अनुरूप हैं।</translation>
    </message>
    <message>
        <source>The report says that the seventh and eighth directions aim to bring citizens and sub-national entities into the mainstream.</source>
        <translation>रिपोर्ट कहती है कि सातवीं और आठवीं दिशाओं का लक्ष्य नागरिकों और राष्ट्र से नीचे की इकाइयों को मुख्यधारा में लाना है।</translation>
    </message>
    <message>
        <source>The report says who is to have opportunities to collaborate; the document does not list them so.</source>
        <translation>रिपोर्ट बताती है कि सहयोग के अवसर किसे मिलेंगे; दस्तावेज़ उन्हें ऐसे सूचीबद्ध नहीं करता।</translation>
    </message>
    <message>
        <source>The report says that the visit laid the foundation for such a partnership; the document hopes for “a transformative phase”.</source>
        <translation>रिपोर्ट कहती है कि दौरे ने ऐसी साझेदारी की नींव रखी; दस्तावेज़ “a transformative phase” की आशा करता है।</translation>
    </message>
    <message>
        <source>The report says that both sides showed an intent to create a multidimensional framework.</source>
        <translation>रिपोर्ट कहती है कि दोनों पक्षों ने बहुआयामी ढाँचा बनाने का आशय दिखाया।</translation>
    </message>
    <message>
        <source>The report says that this strategic alignment reaffirms the role of the two countries as pivotal players.</source>
        <translation>रिपोर्ट कहती है कि यह रणनीतिक सामंजस्य दोनों देशों की निर्णायक भूमिका की पुष्टि करता है।</translation>
    </message>
    <message>
        <source>The report says of itself that it is based on a report by ANI.</source>
        <translation>रिपोर्ट अपने बारे में कहती है कि वह ANI की रिपोर्ट पर आधारित है।</translation>
    </message>
    <message>
        <source>The report puts India first in the document&apos;s title; the document puts Japan first.</source>
        <translation>रिपोर्ट दस्तावेज़ के शीर्षक में भारत को पहले रखती है; दस्तावेज़ जापान को।</translation>
    </message>
    <message>
        <source>“Next Generation” in the report, “Next Gen” in the document.</source>
        <translation>रिपोर्ट में “Next Generation”, दस्तावेज़ में “Next Gen”।</translation>
    </message>
    <message>
        <source>“Investment in” and “Next Generation” in the report, “Investing in” and “Next Gen” in the document.</source>
        <translation>रिपोर्ट में “Investment in” और “Next Generation”, दस्तावेज़ में “Investing in” और “Next Gen”।</translation>
    </message>
    <message>
        <source>“Next Generation” in the report, “Next-Gen”, with a hyphen, in the document.</source>
        <translation>रिपोर्ट में “Next Generation”, दस्तावेज़ में योजक चिह्न सहित “Next-Gen”।</translation>
    </message>
    <message>
        <source>The report names pillars VII and VIII together in one phrase; in the document they are two titles.</source>
        <translation>रिपोर्ट स्तंभ VII और VIII को एक वाक्यांश में बताती है; दस्तावेज़ में वे दो शीर्षक हैं।</translation>
    </message>
    <message>
        <source>The document&apos;s text says “lines of effort”; “Eight Directions” stands in its title alone. The report says “key areas of collaboration” and “directions”.</source>
        <translation>दस्तावेज़ का पाठ “lines of effort” कहता है; “Eight Directions” केवल शीर्षक में है। रिपोर्ट “key areas of collaboration” और “directions” कहती है।</translation>
    </message>
    <message>
        <source>The report says unveiled; the document says adopted.</source>
        <translation>रिपोर्ट अनावरण कहती है; दस्तावेज़ अंगीकरण।</translation>
    </message>
    <message>
        <source>An official visit to Tokyo in the report; in the document a visit to Japan, with “in Tokyo” at the end of the sentence.</source>
        <translation>रिपोर्ट में टोक्यो का आधिकारिक दौरा; दस्तावेज़ में जापान का दौरा, वाक्य के अंत में “in Tokyo” सहित।</translation>
    </message>
    <message>
        <source>The style and the capitals differ; both put the family name first.</source>
        <translation>शैली और बड़े अक्षर भिन्न हैं; दोनों कुलनाम पहले रखते हैं।</translation>
    </message>
    <message>
        <source>The report leaves out “and financing”.</source>
        <translation>रिपोर्ट “and financing” छोड़ती है।</translation>
    </message>
    <message>
        <source>The report speaks of achievements of an existing framework; the document speaks of progress made in a target, and of no framework.</source>
        <translation>रिपोर्ट मौजूदा ढाँचे की उपलब्धियों की बात करती है; दस्तावेज़ लक्ष्य में हुई प्रगति की, किसी ढाँचे की नहीं।</translation>
    </message>
    <message>
        <source>The same years: a dash in the report, a hyphen in the document.</source>
        <translation>वर्ष वही: रिपोर्ट में डैश, दस्तावेज़ में योजक चिह्न।</translation>
    </message>
    <message>
        <source>The same figure and basis. The document says “new”, the report “significantly more ambitious”; neither gives a year.</source>
        <translation>आँकड़ा और आधार वही। दस्तावेज़ “new” कहता है, रिपोर्ट “significantly more ambitious”; कोई वर्ष नहीं देता।</translation>
    </message>
    <message>
        <source>The report puts India first, as the letters IJICP do; the document puts Japan first and gives the same letters.</source>
        <translation>रिपोर्ट भारत को पहले रखती है, जैसे IJICP के अक्षर; दस्तावेज़ जापान को पहले रखता है और वही अक्षर देता है।</translation>
    </message>
    <message>
        <source>In the report the IJICP itself is reinforced; in the document industrial cooperation is strengthened through it.</source>
        <translation>रिपोर्ट में IJICP स्वयं सुदृढ़ होता है; दस्तावेज़ में उसके माध्यम से औद्योगिक सहयोग।</translation>
    </message>
    <message>
        <source>The report calls the initiative India&apos;s; the document does not say whose it is.</source>
        <translation>रिपोर्ट पहल को भारत की कहती है; दस्तावेज़ नहीं बताता कि वह किसकी है।</translation>
    </message>
    <message>
        <source>The report speaks of quality standards; the document of product quality in India.</source>
        <translation>रिपोर्ट गुणवत्ता मानकों की बात करती है; दस्तावेज़ भारत में उत्पाद की गुणवत्ता की।</translation>
    </message>
    <message>
        <source>“Sustainable” and “networks” are the report&apos;s.</source>
        <translation>“Sustainable” और “networks” रिपोर्ट के हैं।</translation>
    </message>
    <message>
        <source>The report says “agreed to actively pursue”, the document “Promoting”.</source>
        <translation>रिपोर्ट “agreed to actively pursue” कहती है, दस्तावेज़ “Promoting”।</translation>
    </message>
    <message>
        <source>“Competitive” is the report&apos;s; in the document “healthy” stands before both market and ecosystem.</source>
        <translation>“Competitive” रिपोर्ट का है; दस्तावेज़ में “healthy” बाज़ार और पारितंत्र दोनों से पहले है।</translation>
    </message>
    <message>
        <source>The document writes both with capitals, the report with small letters. In neither is the order always the same: the document has prefectures first in its introduction to Pillar VIII and states first in VIII.4, the report states first in P.5 and prefectures first in P.20.</source>
        <translation>दस्तावेज़ दोनों को बड़े अक्षरों से लिखता है, रिपोर्ट छोटे से। किसी में क्रम सदा एक नहीं: दस्तावेज़ स्तंभ VIII के परिचय में प्रीफेक्चर पहले और VIII.4 में राज्य पहले रखता है, रिपोर्ट P.5 में राज्य पहले और P.20 में प्रीफेक्चर पहले।</translation>
    </message>
    <message>
        <source>The letters MEA stand in the report alone.</source>
        <translation>MEA अक्षर केवल रिपोर्ट में हैं।</translation>
    </message>
    <message>
        <source>The report writes “start-ups”; the document writes both “startups” (V.2) and “start-ups” (V.5).</source>
        <translation>रिपोर्ट “start-ups” लिखती है; दस्तावेज़ “startups” (V.2) और “start-ups” (V.5) दोनों।</translation>
    </message>
    <message>
        <source>Private and public investment, funds, payments and financial centres.</source>
        <translation>निजी और सार्वजनिक निवेश, कोष, भुगतान और वित्तीय केंद्र।</translation>
    </message>
    <message>
        <source>Bilateral trade, industrial cooperation, manufacturing in India and business presence.</source>
        <translation>द्विपक्षीय व्यापार, औद्योगिक सहयोग, भारत में विनिर्माण और व्यापारिक उपस्थिति।</translation>
    </message>
    <message>
        <source>SMEs of either country: visits, forum, regional business.</source>
        <translation>दोनों देशों के लघु और मध्यम उद्यम: दौरे, मंच, क्षेत्रीय व्यापार।</translation>
    </message>
    <message>
        <source>Start-ups (also written startups), innovation ecosystems, new technologies and their commercialisation.</source>
        <translation>स्टार्ट-अप (startups भी लिखे गए), नवाचार पारितंत्र, नई तकनीकें और उनका व्यावसायीकरण।</translation>
    </message>
    <message>
        <source>Food security, agri-business, farming, forestry, food technology and the transport of food.</source>
        <translation>खाद्य सुरक्षा, कृषि व्यवसाय, खेती, वानिकी, खाद्य तकनीक और खाद्य परिवहन।</translation>
    </message>
    <message>
        <source>Dialogues on economic security, resilient supply chains, market diversification, batteries, supply of medicines.</source>
        <translation>आर्थिक सुरक्षा पर संवाद, लचीली आपूर्ति शृंखलाएँ, बाज़ार विविधीकरण, बैटरी, औषधियों की आपूर्ति।</translation>
    </message>
    <message>
        <source>Semiconductors and their supply chain.</source>
        <translation>सेमीकंडक्टर और उनकी आपूर्ति शृंखला।</translation>
    </message>
    <message>
        <source>Critical minerals and mineral resources.</source>
        <translation>महत्वपूर्ण खनिज और खनिज संसाधन।</translation>
    </message>
    <message>
        <source>Information and communication technology, digital partnership, data and digital tools.</source>
        <translation>सूचना और संचार तकनीक, डिजिटल साझेदारी, डेटा और डिजिटल साधन।</translation>
    </message>
    <message>
        <source>AI cooperation and uses of AI; not AI-ENGAGE, whose letters stand for something else.</source>
        <translation>AI सहयोग और AI के उपयोग; AI-ENGAGE नहीं, जिसके अक्षरों का अर्थ और है।</translation>
    </message>
    <message>
        <source>Energy security, clean energy, energy transition, hydrogen and sustainable fuel.</source>
        <translation>ऊर्जा सुरक्षा, स्वच्छ ऊर्जा, ऊर्जा संक्रमण, हाइड्रोजन और टिकाऊ ईंधन।</translation>
    </message>
    <message>
        <source>Net zero, emissions and pollution, circular economy, ecosystems and biodiversity.</source>
        <translation>नेट ज़ीरो, उत्सर्जन और प्रदूषण, चक्रीय अर्थव्यवस्था, पारितंत्र और जैव विविधता।</translation>
    </message>
    <message>
        <source>High-speed rail, metro and mass transit, stations and transit-oriented development.</source>
        <translation>तीव्र गति रेल, मेट्रो और जन परिवहन, स्टेशन और परिवहन-उन्मुख विकास।</translation>
    </message>
    <message>
        <source>Automobiles, aircraft, vessels, roads, cold chains, flights.</source>
        <translation>मोटर वाहन, विमान, जलयान, सड़कें, शीत शृंखलाएँ, उड़ानें।</translation>
    </message>
    <message>
        <source>Smart cities, urban planning, transport and resilient infrastructure.</source>
        <translation>स्मार्ट नगर, नगर नियोजन, परिवहन और लचीली अवसंरचना।</translation>
    </message>
    <message>
        <source>Disaster resilience, earthquake-proofing, simulation, evacuation and the Sendai Framework.</source>
        <translation>आपदा से उबरना, भूकंप-रोधन, अनुकरण, निकासी और सेंदाई ढाँचा।</translation>
    </message>
    <message>
        <source>Lunar exploration, satellites, the private space sector.</source>
        <translation>चंद्र अन्वेषण, उपग्रह, निजी अंतरिक्ष क्षेत्र।</translation>
    </message>
    <message>
        <source>Fundamental science, quantum, fission and fusion, joint research, exchanges of researchers.</source>
        <translation>मौलिक विज्ञान, क्वांटम, विखंडन और संलयन, संयुक्त अनुसंधान, शोधकर्ताओं का आदान-प्रदान।</translation>
    </message>
    <message>
        <source>Health coverage, medical research, medicines and pharmaceuticals, medical professionals, traditional medicine.</source>
        <translation>स्वास्थ्य सुरक्षा, चिकित्सा अनुसंधान, औषधियाँ, चिकित्सा पेशेवर, पारंपरिक चिकित्सा।</translation>
    </message>
    <message>
        <source>Exchange of personnel, training, employment, students.</source>
        <translation>कार्मिकों का आदान-प्रदान, प्रशिक्षण, रोज़गार, विद्यार्थी।</translation>
    </message>
    <message>
        <source>Teaching of Japanese in India.</source>
        <translation>भारत में जापानी भाषा का शिक्षण।</translation>
    </message>
    <message>
        <source>Tourism, cultural heritage, cuisine, yoga and wellness, historical links.</source>
        <translation>पर्यटन, सांस्कृतिक विरासत, भोजन, योग और कल्याण, ऐतिहासिक संबंध।</translation>
    </message>
    <message>
        <source>Cooperation between Indian States and Japanese Prefectures, cities and regions.</source>
        <translation>भारतीय राज्यों और जापानी प्रीफेक्चरों, नगरों और क्षेत्रों का सहयोग।</translation>
    </message>
    <message>
        <source>The Indo-Pacific, South Asia and Africa, the Global South, and work in multilateral bodies.</source>
        <translation>हिंद-प्रशांत, दक्षिण एशिया और अफ़्रीका, ग्लोबल साउथ, और बहुपक्षीय निकायों में कार्य।</translation>
    </message>
    <message>
        <source>The document&apos;s word is “promoting”.</source>
        <translation>दस्तावेज़ का शब्द “promoting” है।</translation>
    </message>
    <message>
        <source>The launch is welcomed, not promised; its date is not given.</source>
        <translation>शुरुआत का स्वागत किया गया है, वादा नहीं; उसकी तारीख नहीं दी गई।</translation>
    </message>
    <message>
        <source>“aim to launch”.</source>
        <translation>“aim to launch” (शुरू करने का लक्ष्य)।</translation>
    </message>
    <message>
        <source>What is committed to is support; the plan is by JETRO, CII and JCCII.</source>
        <translation>वचन सहयोग का है; योजना JETRO, CII और JCCII की है।</translation>
    </message>
    <message>
        <source>III.1 to III.7 are the examples.</source>
        <translation>III.1 से III.7 उदाहरण हैं।</translation>
    </message>
    <message>
        <source>The document&apos;s word is “promote”.</source>
        <translation>दस्तावेज़ का शब्द “promote” है।</translation>
    </message>
    <message>
        <source>The document calls it launched by Japan, and gives no date.</source>
        <translation>दस्तावेज़ इसे जापान का शुरू किया हुआ बताता है, और कोई तारीख नहीं देता।</translation>
    </message>
    <message>
        <source>The document does not say whether the fund of funds exists already.</source>
        <translation>दस्तावेज़ नहीं बताता कि फंड ऑफ फंड्स पहले से है या नहीं।</translation>
    </message>
    <message>
        <source>“a Joint Working Group”: the document does not say whether it exists already.</source>
        <translation>“a Joint Working Group”: दस्तावेज़ नहीं बताता कि यह पहले से है या नहीं।</translation>
    </message>
    <message>
        <source>It may be a topic of the dialogue or a step beside it: the sentence can be read both ways.</source>
        <translation>यह संवाद का विषय हो सकता है या उसके साथ का कदम: वाक्य दोनों तरह पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>How often is not said.</source>
        <translation>कितनी बार, यह नहीं कहा गया।</translation>
    </message>
    <message>
        <source>How many, and where in Japan, is not said.</source>
        <translation>कितने, और जापान में कहाँ, यह नहीं कहा गया।</translation>
    </message>
    <message>
        <source>The numbers that the plan targets are in the targets.</source>
        <translation>योजना जिन संख्याओं को लक्ष्य बनाती है, वे लक्ष्यों में हैं।</translation>
    </message>
    <message>
        <source>The document does not say whether the website exists already.</source>
        <translation>दस्तावेज़ नहीं बताता कि वेबसाइट पहले से है या नहीं।</translation>
    </message>
    <message>
        <source>“aim to create”; VIII.1 to VIII.5 say by what.</source>
        <translation>“aim to create” (बनाने का लक्ष्य); किससे, यह VIII.1 से VIII.5 बताते हैं।</translation>
    </message>
    <message>
        <source>The document&apos;s word is “Promoting”.</source>
        <translation>दस्तावेज़ का शब्द “Promoting” है।</translation>
    </message>
    <message>
        <source>A line is missing here. VIII.5 ends in “; and” with nothing after it: the extraction lost what followed. Nothing has been added.</source>
        <translation>यहाँ एक पंक्ति नहीं है। VIII.5 “; and” पर समाप्त होता है और उसके बाद कुछ नहीं: पाठ निकालने में आगे का अंश खो गया। कुछ जोड़ा नहीं गया है।</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>There is no copy of today. {why}</source>
        <translation>आज की कोई प्रति नहीं है। {why}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{count} of {all} with evidence</source>
        <translation>{all} में से {count} का प्रमाण</translation>
    </message>
    <message>
        <source>Today: {title}</source>
        <translation>आज: {title}</translation>
    </message>
    <message>
        <source>Tomorrow: {title}</source>
        <translation>कल: {title}</translation>
    </message>
    <message>
        <source>{days} days to {title}</source>
        <translation>{title} में {days} दिन शेष</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>प्रमाण नहीं</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>आरंभ नहीं</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>Substantial</source>
        <translation>पर्याप्त</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>The eight pillars</source>
        <translation>आठ स्तंभ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>आगामी बैठकें</translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation>नियत कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>हाल में पढ़ा</translation>
    </message>
    <message>
        <source>No meeting yet. Make a briefing, and its day appears here.</source>
        <translation>अभी कोई बैठक नहीं। ब्रीफिंग बनाएँ, उसका दिन यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Nothing is due. Actions with a day appear here.</source>
        <translation>कुछ नियत नहीं। दिन वाली कार्रवाइयाँ यहाँ दिखेंगी।</translation>
    </message>
    <message>
        <source>What you read appears here.</source>
        <translation>आप जो पढ़ेंगे वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 प्रविष्टि</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>शब्द नहीं</translation>
    </message>
    <message>
        <source>Overdue, {day}</source>
        <translation>समय-सीमा बीती, {day}</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>[{count} letters, not shown here]</source>
        <translation>[{count} अक्षर, यहाँ नहीं दिखाए गए]</translation>
    </message>
    <message>
        <source>Added: {words}.</source>
        <translation>जोड़ा गया: {words}।</translation>
    </message>
    <message>
        <source>Removed: {words}.</source>
        <translation>हटाया गया: {words}।</translation>
    </message>
</context>
<context>
    <name>DrawerHandle</name>
    <message>
        <source>Close the notes</source>
        <translation>टिप्पणियाँ बंद करें</translation>
    </message>
    <message>
        <source>Open the notes: {count}</source>
        <translation>टिप्पणियाँ खोलें: {count}</translation>
    </message>
</context>
<context>
    <name>EmptyNotes</name>
    <message>
        <source>Write a note: a line to take, a question, background or an action</source>
        <translation>टिप्पणी लिखें: बोलने का बिंदु, प्रश्न, पृष्ठभूमि या कार्रवाई</translation>
    </message>
    <message>
        <source>Tag it: by desk, theme or meeting</source>
        <translation>टैग लगाएँ: डेस्क, विषय या बैठक के अनुसार</translation>
    </message>
    <message>
        <source>Take anything back, even tomorrow</source>
        <translation>कुछ भी वापस लें, कल भी</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A briefing has at most {0} annexes.</source>
        <translation>ब्रीफिंग में अधिकतम {0} अनुलग्नक हो सकते हैं।</translation>
    </message>
    <message>
        <source>A briefing needs a title.</source>
        <translation>ब्रीफिंग को शीर्षक चाहिए।</translation>
    </message>
    <message>
        <source>A copy of the notebook could not be made in {0}: {1}.</source>
        <translation>नोटबुक की प्रति {0} में नहीं बन सकी: {1}।</translation>
    </message>
    <message>
        <source>A figure is recorded as of today or a day before.</source>
        <translation>आँकड़ा आज या उससे पहले के दिन का दर्ज होता है।</translation>
    </message>
    <message>
        <source>A figure needs its source.</source>
        <translation>आँकड़े को उसका स्रोत चाहिए।</translation>
    </message>
    <message>
        <source>A figure that is withdrawn needs a reason.</source>
        <translation>वापस लिए जाने वाले आँकड़े को कारण चाहिए।</translation>
    </message>
    <message>
        <source>A line of {0} characters is too long.</source>
        <translation>{0} अक्षरों की पंक्ति बहुत लंबी है।</translation>
    </message>
    <message>
        <source>A note on {0} was chosen, and is {1}.</source>
        <translation>{0} की एक टिप्पणी चुनी गई, और वह {1} है।</translation>
    </message>
    <message>
        <source>A page needs a title.</source>
        <translation>पृष्ठ को शीर्षक चाहिए।</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>टैग को नाम चाहिए।</translation>
    </message>
    <message>
        <source>A tag of {0} characters is too long.</source>
        <translation>{0} अक्षरों का टैग बहुत लंबा है।</translation>
    </message>
    <message>
        <source>A text of {0} characters is too long.</source>
        <translation>{0} अक्षरों का पाठ बहुत लंबा है।</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>दृश्य को नाम चाहिए।</translation>
    </message>
    <message>
        <source>Allow access to it, or choose another file with --notebook FILE.</source>
        <translation>उस तक पहुँच की अनुमति दें, या --notebook FILE से दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Allow writing to both, or choose another file with --notebook FILE.</source>
        <translation>दोनों में लिखने की अनुमति दें, या --notebook FILE से दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or use another notebook.</source>
        <translation>फ़ाइल और उसके फ़ोल्डर में लिखने की अनुमति दें, या दूसरी नोटबुक लें।</translation>
    </message>
    <message>
        <source>An annex has from 1 to {0}.</source>
        <translation>अनुलग्नक में 1 से {0} पृष्ठ होते हैं।</translation>
    </message>
    <message>
        <source>An annex needs a title.</source>
        <translation>अनुलग्नक को शीर्षक चाहिए।</translation>
    </message>
    <message>
        <source>An assessment needs its source.</source>
        <translation>आकलन को उसका स्रोत चाहिए।</translation>
    </message>
    <message>
        <source>Another program has held the notebook {0} for too long, and nothing was saved.</source>
        <translation>किसी अन्य प्रोग्राम ने नोटबुक {0} को बहुत देर से पकड़ रखा है, और कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Ask for the briefing without its annexes.</source>
        <translation>बिना अनुलग्नकों वाली ब्रीफिंग माँगें।</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing was imported.</source>
        <translation>फ़ाइल फिर माँगें; कुछ आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Attach the file again, or take the annex out of the briefing.</source>
        <translation>फ़ाइल फिर संलग्न करें, या अनुलग्नक को ब्रीफिंग से निकालें।</translation>
    </message>
    <message>
        <source>Check the disk and the folder, then save again.</source>
        <translation>डिस्क और फ़ोल्डर जाँचें, फिर दोबारा सहेजें।</translation>
    </message>
    <message>
        <source>Choose a CSV file or a spreadsheet.</source>
        <translation>CSV फ़ाइल या स्प्रेडशीट चुनें।</translation>
    </message>
    <message>
        <source>Choose a file that was exported as JSON or JSON-LD.</source>
        <translation>ऐसी फ़ाइल चुनें जो JSON या JSON-LD के रूप में निर्यात हुई हो।</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>ऐसा फ़ोल्डर चुनें जिसमें आप लिख सकते हों।</translation>
    </message>
    <message>
        <source>Choose a folder to put the file in.</source>
        <translation>फ़ाइल रखने के लिए फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>छोटा नाम चुनें।</translation>
    </message>
    <message>
        <source>Choose a table of figures, or a part of it.</source>
        <translation>आँकड़ों की तालिका या उसका कोई भाग चुनें।</translation>
    </message>
    <message>
        <source>Choose a table of figures.</source>
        <translation>आँकड़ों की तालिका चुनें।</translation>
    </message>
    <message>
        <source>Choose a table with a heading and figures.</source>
        <translation>शीर्षकों और आँकड़ों वाली तालिका चुनें।</translation>
    </message>
    <message>
        <source>Choose a table with figures.</source>
        <translation>आँकड़ों वाली तालिका चुनें।</translation>
    </message>
    <message>
        <source>Choose a text of at most {0} characters.</source>
        <translation>अधिकतम {0} अक्षरों का पाठ चुनें।</translation>
    </message>
    <message>
        <source>Choose another file with --notebook FILE.</source>
        <translation>--notebook FILE से दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose another file, or print it to a new PDF first.</source>
        <translation>दूसरी फ़ाइल चुनें, या पहले उसे नए PDF में छापें।</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose another folder for the pack.</source>
        <translation>पैक के लिए दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose another form for a part of it.</source>
        <translation>उसके किसी भाग के लिए दूसरा रूप चुनें।</translation>
    </message>
    <message>
        <source>Choose another name for the output.</source>
        <translation>परिणाम के लिए दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>उसके लिए दूसरा स्थान चुनें।</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>दूसरा स्थान या नाम चुनें।</translation>
    </message>
    <message>
        <source>Choose another place with --notebook FILE.</source>
        <translation>--notebook FILE से दूसरा स्थान चुनें।</translation>
    </message>
    <message>
        <source>Choose at least one for its pack.</source>
        <translation>उसके पैक के लिए कम से कम एक चुनें।</translation>
    </message>
    <message>
        <source>Choose one of at most {0} MB.</source>
        <translation>अधिकतम {0} MB की चुनें।</translation>
    </message>
    <message>
        <source>Choose one of at most {0} bytes.</source>
        <translation>अधिकतम {0} बाइट का चुनें।</translation>
    </message>
    <message>
        <source>Choose one of letters, digits and signs.</source>
        <translation>अक्षरों, अंकों और चिह्नों का चुनें।</translation>
    </message>
    <message>
        <source>Choose pillars, initiatives or targets.</source>
        <translation>स्तंभ, पहलें या लक्ष्य चुनें।</translation>
    </message>
    <message>
        <source>Choose the export of one notebook.</source>
        <translation>एक नोटबुक का निर्यात चुनें।</translation>
    </message>
    <message>
        <source>Close other programs that use it, and start again.</source>
        <translation>जो अन्य प्रोग्राम उसे काम में ले रहे हों उन्हें बंद करें, और फिर आरंभ करें।</translation>
    </message>
    <message>
        <source>Close the file, or choose another folder.</source>
        <translation>फ़ाइल बंद करें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Close the other program, then save again.</source>
        <translation>दूसरा प्रोग्राम बंद करें, फिर दोबारा सहेजें।</translation>
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>उसे बनाएँ, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>उसे फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>Export it again; nothing was imported.</source>
        <translation>उसे फिर निर्यात करें; कुछ आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Export the briefing without them, and hand them over as the files that they are.</source>
        <translation>ब्रीफिंग उनके बिना निर्यात करें, और उन्हें मूल फ़ाइलों के रूप में दें।</translation>
    </message>
    <message>
        <source>Figures were recorded since the table was looked through.</source>
        <translation>तालिका देखने के बाद आँकड़े दर्ज हुए हैं।</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>उस पर कुछ जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>Free some space there, then attach it again.</source>
        <translation>वहाँ कुछ जगह ख़ाली करें, फिर संलग्न करें।</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>कुछ जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>उसे नाम दें।</translation>
    </message>
    <message>
        <source>Give it in {0}, such as 3.9, with at most {1} decimals.</source>
        <translation>उसे {0} में दें, जैसे 3.9, अधिकतम {1} दशमलव अंकों के साथ।</translation>
    </message>
    <message>
        <source>Give it in {0}, such as 3.9.</source>
        <translation>उसे {0} में दें, जैसे 3.9।</translation>
    </message>
    <message>
        <source>Give the file a name inside it.</source>
        <translation>फ़ाइल को उसके भीतर कोई नाम दें।</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>फ़ाइल को इनमें से कोई अंत दें।</translation>
    </message>
    <message>
        <source>Give the meeting its day.</source>
        <translation>बैठक का दिन दें।</translation>
    </message>
    <message>
        <source>Give the total reached, in {0}.</source>
        <translation>प्राप्त कुल दें, {0} में।</translation>
    </message>
    <message>
        <source>Give today or a day before.</source>
        <translation>आज या उससे पहले का दिन दें।</translation>
    </message>
    <message>
        <source>Import it in parts.</source>
        <translation>उसे भागों में आयात करें।</translation>
    </message>
    <message>
        <source>Install the application again.</source>
        <translation>अनुप्रयोग फिर से स्थापित करें।</translation>
    </message>
    <message>
        <source>Install “pyside6&lt;6.12”, or use Python 3.12 or later.</source>
        <translation>“pyside6&lt;6.12” स्थापित करें, या Python 3.12 या बाद का लें।</translation>
    </message>
    <message>
        <source>It is recorded already, as of {0}.</source>
        <translation>यह पहले से दर्ज है, तिथि {0}।</translation>
    </message>
    <message>
        <source>It repeats row {0}.</source>
        <translation>यह पंक्ति {0} को दोहराती है।</translation>
    </message>
    <message>
        <source>JSON holds the whole notebook, with everything private.</source>
        <translation>JSON में पूरी नोटबुक होती है, सब निजी सहित।</translation>
    </message>
    <message>
        <source>Keep it under a million characters.</source>
        <translation>उसे दस लाख अक्षरों से कम रखें।</translation>
    </message>
    <message>
        <source>Keep it under {0}.</source>
        <translation>उसे {0} से कम रखें।</translation>
    </message>
    <message>
        <source>Keep the {0} that matter most.</source>
        <translation>सबसे महत्वपूर्ण {0} रखें।</translation>
    </message>
    <message>
        <source>Keep those that figures have.</source>
        <translation>केवल वे रखें जो आँकड़ों की होती हैं।</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>उनमें से एक छोड़ दें।</translation>
    </message>
    <message>
        <source>Look at its rows once more.</source>
        <translation>उसकी पंक्तियाँ फिर देखें।</translation>
    </message>
    <message>
        <source>Make it “for the pack”, or take it out of the briefing.</source>
        <translation>उसे “पैक के लिए” करें, या ब्रीफिंग से निकालें।</translation>
    </message>
    <message>
        <source>Make room on it, then save again.</source>
        <translation>उस पर जगह बनाएँ, फिर दोबारा सहेजें।</translation>
    </message>
    <message>
        <source>Make room there, or allow writing to it.</source>
        <translation>वहाँ जगह बनाएँ, या लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <source>Mend the rows as their reasons say, and choose it again.</source>
        <translation>पंक्तियाँ उनके कारणों के अनुसार सुधारें, और फिर चुनें।</translation>
    </message>
    <message>
        <source>Merge the two, or choose another name.</source>
        <translation>दोनों को मिलाएँ, या दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Name a file that --record wrote with an earlier pack.</source>
        <translation>ऐसी फ़ाइल का नाम दें जो --record ने किसी पिछले पैक के साथ लिखी हो।</translation>
    </message>
    <message>
        <source>Name the columns in the first row: target, value, as of, source; if need be side, unit, link, confidence, margin, note.</source>
        <translation>पहली पंक्ति में स्तंभिकाओं के नाम दें: target, value, as of, source; आवश्यक हो तो side, unit, link, confidence, margin, note।</translation>
    </message>
    <message>
        <source>Name them in the briefing.</source>
        <translation>उन्हें ब्रीफिंग में लिखें।</translation>
    </message>
    <message>
        <source>Narrow them to {0} or fewer.</source>
        <translation>उन्हें {0} या कम तक सीमित करें।</translation>
    </message>
    <message>
        <source>No row of the table is accepted.</source>
        <translation>तालिका की कोई पंक्ति स्वीकृत नहीं है।</translation>
    </message>
    <message>
        <source>Nobody is named who gets a copy.</source>
        <translation>प्रति किसे मिलेगी, यह नहीं लिखा है।</translation>
    </message>
    <message>
        <source>Nothing can be written in {0} ({1}).</source>
        <translation>{0} में कुछ नहीं लिखा जा सकता ({1})।</translation>
    </message>
    <message>
        <source>One of the two was damaged or changed by hand; nothing was imported.</source>
        <translation>दोनों में से एक क्षतिग्रस्त हुआ या हाथ से बदला गया; कुछ आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it once more.</source>
        <translation>उसे स्प्रेडशीट में खोलें और एक बार फिर सहेजें।</translation>
    </message>
    <message>
        <source>Put a copy of it back from your backup.</source>
        <translation>अपने बैकअप से उसकी प्रति वापस रखें।</translation>
    </message>
    <message>
        <source>Put back a copy from before that; “briefing-app notebook backups” names them.</source>
        <translation>उससे पहले की प्रति वापस रखें; “briefing-app notebook backups” उन्हें बताता है।</translation>
    </message>
    <message>
        <source>Put back a copy from before the damage.</source>
        <translation>क्षति से पहले की प्रति वापस रखें।</translation>
    </message>
    <message>
        <source>Put it back where it was, or start the application again.</source>
        <translation>उसे जहाँ था वहाँ वापस रखें, या अनुप्रयोग फिर आरंभ करें।</translation>
    </message>
    <message>
        <source>PySide6 {0} does not run safely on Python {1}.</source>
        <translation>PySide6 {0} Python {1} पर सुरक्षित रूप से नहीं चलता।</translation>
    </message>
    <message>
        <source>Row {0} has another figure for the same day, {1}.</source>
        <translation>पंक्ति {0} में उसी दिन का दूसरा आँकड़ा है, {1}।</translation>
    </message>
    <message>
        <source>Save a copy of it without one, and choose that.</source>
        <translation>बिना पासवर्ड की प्रति सहेजें, और उसे चुनें।</translation>
    </message>
    <message>
        <source>Save it again as CSV from a spreadsheet.</source>
        <translation>उसे स्प्रेडशीट से फिर CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Choose a CSV file, or a spreadsheet ending in .xlsx or .ods.</source>
        <translation>CSV फ़ाइल, या .xlsx या .ods स्प्रेडशीट चुनें।</translation>
    </message>
    <message>
        <source>A figure cannot be below zero.</source>
        <translation>आँकड़ा शून्य से कम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A margin cannot be below zero.</source>
        <translation>त्रुटि-सीमा शून्य से कम नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Cards have no pages behind which others could be put.</source>
        <translation>कार्डों में ऐसे पृष्ठ नहीं जिनके पीछे दूसरे रखे जाएँ।</translation>
    </message>
    <message>
        <source>Change the briefing first, or name another record.</source>
        <translation>पहले ब्रीफिंग बदलें, या दूसरा अभिलेख बताएँ।</translation>
    </message>
    <message>
        <source>Choose another file for the record.</source>
        <translation>अभिलेख के लिए कोई और फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose pillars, initiatives, targets, mechanisms or lines of the press report.</source>
        <translation>स्तंभ, पहलें, लक्ष्य, तंत्र या समाचार रिपोर्ट की पंक्तियाँ चुनें।</translation>
    </message>
    <message>
        <source>Delete some on the page first, or keep one of the two.</source>
        <translation>पहले पृष्ठ पर कुछ हटाएँ, या दोनों में से एक रखें।</translation>
    </message>
    <message>
        <source>Give the version on the page the marking of the other, take both together, and choose what is to stand.</source>
        <translation>पृष्ठ के संस्करण को दूसरे का संचालन चिह्न दें, दोनों को साथ लें, और चुनें कि क्या रहे।</translation>
    </message>
    <message>
        <source>Leave the side out, if the figure is the whole.</source>
        <translation>यदि आँकड़ा पूरे का है, तो पक्ष न लिखें।</translation>
    </message>
    <message>
        <source>Look at it once more.</source>
        <translation>इसे फिर से देखें।</translation>
    </message>
    <message>
        <source>Make one; what changes after it is listed then.</source>
        <translation>एक बनाएँ; उसके बाद जो बदले वह तब सूची में होगा।</translation>
    </message>
    <message>
        <source>Make the new cards by themselves.</source>
        <translation>नए कार्ड अलग से बनाएँ।</translation>
    </message>
    <message>
        <source>Make the one-page brief again.</source>
        <translation>एक-पृष्ठ ब्रीफ़ दोबारा बनाएँ।</translation>
    </message>
    <message>
        <source>Make the pack again with --record, and name that file.</source>
        <translation>--record के साथ पैक फिर बनाएँ, और उस फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>Make the pack again.</source>
        <translation>पैक फिर बनाएँ।</translation>
    </message>
    <message>
        <source>Make the supplement in the same form, whose pages it is numbered by.</source>
        <translation>अनुपूरक उसी रूप में बनाएँ जिसके पृष्ठों से उसके अंक चलते हैं।</translation>
    </message>
    <message>
        <source>Name one from 1 to {0}.</source>
        <translation>1 से {0} तक में से एक बताएँ।</translation>
    </message>
    <message>
        <source>No number is given.</source>
        <translation>कोई संख्या नहीं दी गई।</translation>
    </message>
    <message>
        <source>No pack of this briefing was made here yet.</source>
        <translation>इस ब्रीफिंग का कोई पैक अभी यहाँ नहीं बना।</translation>
    </message>
    <message>
        <source>Nobody can say whether “{0}” or “{1}” is the higher marking.</source>
        <translation>कोई नहीं कह सकता कि “{0}” और “{1}” में कौन-सा चिह्न ऊँचा है।</translation>
    </message>
    <message>
        <source>Nothing is new since the pack with the check code {0}.</source>
        <translation>जाँच कोड {0} वाले पैक के बाद कुछ नया नहीं है।</translation>
    </message>
    <message>
        <source>Nothing of what is new would stand on a one-page supplement.</source>
        <translation>जो नया है, उसमें से कुछ भी एक-पृष्ठ पूरक पर नहीं आएगा।</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it without one.</source>
        <translation>इसे स्प्रेडशीट में खोलें और बिना पासवर्ड के सहेजें।</translation>
    </message>
    <message>
        <source>Print anew: the briefing names fewer.</source>
        <translation>फिर से छापें: ब्रीफिंग में अब कम नाम हैं।</translation>
    </message>
    <message>
        <source>Save it as .xlsx, .ods or CSV.</source>
        <translation>उसे .xlsx, .ods या CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or choose another file.</source>
        <translation>उसे UTF-8 में सहेजें, या दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or export it again.</source>
        <translation>उसे UTF-8 में सहेजें, या फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” from the spreadsheet.</source>
        <translation>उसे स्प्रेडशीट से “CSV UTF-8” के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Say by how much the figure may be out either way.</source>
        <translation>बताएँ कि आँकड़ा दोनों ओर कितना इधर-उधर हो सकता है।</translation>
    </message>
    <message>
        <source>Say it, or end the name with .json, .jsonld or .md, or name a folder for CSV.</source>
        <translation>रूप बताएँ, या नाम के अंत में .json, .jsonld या .md दें, या CSV के लिए फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>Say who published it, and where.</source>
        <translation>बताएँ कि किसने और कहाँ प्रकाशित किया।</translation>
    </message>
    <message>
        <source>Say why it no longer holds.</source>
        <translation>बताएँ कि वह अब मान्य क्यों नहीं।</translation>
    </message>
    <message>
        <source>Say {0}, or leave it out.</source>
        <translation>{0} लिखें, या छोड़ दें।</translation>
    </message>
    <message>
        <source>Select some words of the text first.</source>
        <translation>पहले पाठ के कुछ शब्द चुनें।</translation>
    </message>
    <message>
        <source>Select the words to which it belongs.</source>
        <translation>वे शब्द चुनें जिनका वह है।</translation>
    </message>
    <message>
        <source>Start it in a desktop session; everything else works from the command line, see “briefing-app --help”.</source>
        <translation>उसे डेस्कटॉप सत्र में आरंभ करें; बाकी सब कमांड लाइन से चलता है, देखें “briefing-app --help”।</translation>
    </message>
    <message>
        <source>Take one out before you attach another.</source>
        <translation>दूसरा संलग्न करने से पहले एक निकालें।</translation>
    </message>
    <message>
        <source>The annex cannot be kept in {0}: {1}.</source>
        <translation>अनुलग्नक {0} में नहीं रखा जा सकता: {1}।</translation>
    </message>
    <message>
        <source>The annex “{0}” cannot be read: {1}.</source>
        <translation>अनुलग्नक “{0}” नहीं पढ़ा जा सकता: {1}।</translation>
    </message>
    <message>
        <source>The annex “{0}” is damaged: its file is not what was attached.</source>
        <translation>अनुलग्नक “{0}” क्षतिग्रस्त है: उसकी फ़ाइल वह नहीं जो संलग्न की गई थी।</translation>
    </message>
    <message>
        <source>The annex “{0}” is not here: its file is not in the folder “{1}”.</source>
        <translation>अनुलग्नक “{0}” यहाँ नहीं है: उसकी फ़ाइल फ़ोल्डर “{1}” में नहीं है।</translation>
    </message>
    <message>
        <source>The annexes of “{0}” have more than {1} MB together.</source>
        <translation>“{0}” के अनुलग्नक मिलकर {1} MB से अधिक हैं।</translation>
    </message>
    <message>
        <source>The assessment was changed meanwhile.</source>
        <translation>मूल्यांकन इस बीच बदल दिया गया।</translation>
    </message>
    <message>
        <source>The briefing “{0}” has no day, and a calendar needs one.</source>
        <translation>ब्रीफिंग “{0}” का कोई दिन नहीं है, और कैलेंडर को दिन चाहिए।</translation>
    </message>
    <message>
        <source>The briefing “{0}” holds no pillar, initiative or target.</source>
        <translation>ब्रीफिंग “{0}” में कोई स्तंभ, पहल या लक्ष्य नहीं है।</translation>
    </message>
    <message>
        <source>The bundled documents are missing: there is no file {0}.</source>
        <translation>साथ दिए गए दस्तावेज़ नहीं हैं: फ़ाइल {0} नहीं है।</translation>
    </message>
    <message>
        <source>The bundled documents in {0} cannot be read: {1}.</source>
        <translation>{0} में साथ दिए गए दस्तावेज़ पढ़े नहीं जा सकते: {1}।</translation>
    </message>
    <message>
        <source>The disk did not accept the change to {0} ({1}), and nothing was saved.</source>
        <translation>डिस्क ने {0} में परिवर्तन स्वीकार नहीं किया ({1}), और कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for “{0}”.</source>
        <translation>डिस्क भरी है: “{0}” के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>The disk that holds {0} is full, and nothing was saved.</source>
        <translation>जिस डिस्क पर {0} है वह भरी है, और कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The ending of {0} does not say in which form to write.</source>
        <translation>{0} का अंत नहीं बताता कि किस रूप में लिखना है।</translation>
    </message>
    <message>
        <source>The export cannot be written to {0}: {1}.</source>
        <translation>निर्यात {0} में नहीं लिखा जा सकता: {1}।</translation>
    </message>
    <message>
        <source>The figure is withdrawn: {0}</source>
        <translation>आँकड़ा वापस लिया गया है: {0}</translation>
    </message>
    <message>
        <source>The figure was changed meanwhile.</source>
        <translation>आँकड़ा इस बीच बदल दिया गया।</translation>
    </message>
    <message>
        <source>The file {0} of the application is missing.</source>
        <translation>अनुप्रयोग की फ़ाइल {0} नहीं है।</translation>
    </message>
    <message>
        <source>The folder for the notebook, {0}, cannot be made: {1}.</source>
        <translation>नोटबुक का फ़ोल्डर {0} नहीं बनाया जा सकता: {1}।</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>फ़ोल्डर {0} नहीं बनाया जा सकता: {1}।</translation>
    </message>
    <message>
        <source>The folder “{0}” does not exist.</source>
        <translation>फ़ोल्डर “{0}” नहीं है।</translation>
    </message>
    <message>
        <source>The font {0} of the application is missing.</source>
        <translation>अनुप्रयोग का फ़ॉन्ट {0} नहीं है।</translation>
    </message>
    <message>
        <source>The markings of the application are missing.</source>
        <translation>अनुप्रयोग के चिह्नों की सूची नहीं है।</translation>
    </message>
    <message>
        <source>The name of a file is empty.</source>
        <translation>फ़ाइल का नाम ख़ाली है।</translation>
    </message>
    <message>
        <source>The name “{0}…” is too long for this disk.</source>
        <translation>नाम “{0}…” इस डिस्क के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The notebook {0} can only be read, and nothing was saved.</source>
        <translation>नोटबुक {0} केवल पढ़ी जा सकती है, और कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The notebook {0} cannot be opened, because the file or its folder is read-only.</source>
        <translation>नोटबुक {0} नहीं खोली जा सकती, क्योंकि फ़ाइल या उसका फ़ोल्डर केवल पढ़ने के लिए है।</translation>
    </message>
    <message>
        <source>The notebook {0} cannot be opened: {1}.</source>
        <translation>नोटबुक {0} नहीं खोली जा सकती: {1}।</translation>
    </message>
    <message>
        <source>The notebook {0} cannot be read ({1}); it was left as it is.</source>
        <translation>नोटबुक {0} नहीं पढ़ी जा सकती ({1}); उसे जैसी थी वैसी छोड़ा गया।</translation>
    </message>
    <message>
        <source>The notebook {0} is damaged, and cannot be set aside: {1}.</source>
        <translation>नोटबुक {0} क्षतिग्रस्त है, और अलग नहीं रखी जा सकती: {1}।</translation>
    </message>
    <message>
        <source>The notebook {0} is damaged.</source>
        <translation>नोटबुक {0} क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The notebook {0} is damaged: {1}.</source>
        <translation>नोटबुक {0} क्षतिग्रस्त है: {1}।</translation>
    </message>
    <message>
        <source>The notebook {0} is damaged; it was left as it is.</source>
        <translation>नोटबुक {0} क्षतिग्रस्त है; उसे जैसी थी वैसी छोड़ा गया।</translation>
    </message>
    <message>
        <source>The notebook {0} is not sound: {1}.</source>
        <translation>नोटबुक {0} ठीक नहीं है: {1}।</translation>
    </message>
    <message>
        <source>The notebook {0} refused the change ({1}), and nothing was saved.</source>
        <translation>नोटबुक {0} ने परिवर्तन अस्वीकार किया ({1}), और कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The notebook {0} was moved, replaced or deleted while it was open, and nothing was saved.</source>
        <translation>नोटबुक {0} खुली रहते हटाई, बदली या मिटाई गई, और कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The notebook {0} was written by a newer version of this application; it was left as it is.</source>
        <translation>नोटबुक {0} इस अनुप्रयोग के नए संस्करण ने लिखी है; उसे जैसी थी वैसी छोड़ा गया।</translation>
    </message>
    <message>
        <source>The pack has no page {0}.</source>
        <translation>पैक में पृष्ठ {0} नहीं है।</translation>
    </message>
    <message>
        <source>The pack of that record is “{0}”, and the supplement would be “{1}”.</source>
        <translation>उस अभिलेख का पैक “{0}” है, और अनुपूरक “{1}” होगा।</translation>
    </message>
    <message>
        <source>The password holds characters that cannot be typed.</source>
        <translation>पासवर्ड में ऐसे अक्षर हैं जो टाइप नहीं हो सकते।</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>पासवर्ड ख़ाली है।</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>पासवर्ड बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The record cannot be written to {0} ({1}).</source>
        <translation>अभिलेख {0} में नहीं लिखा जा सकता ({1})।</translation>
    </message>
    <message>
        <source>The record does not say on which pages its pack stands.</source>
        <translation>अभिलेख नहीं बताता कि उसका पैक किन पृष्ठों पर है।</translation>
    </message>
    <message>
        <source>The record says no day: “{0}”.</source>
        <translation>अभिलेख कोई दिन नहीं बताता: “{0}”।</translation>
    </message>
    <message>
        <source>The row has more cells than the heading; a comma in a number may have divided one.</source>
        <translation>पंक्ति में शीर्षकों से अधिक कोष्ठ हैं; शायद संख्या के अल्पविराम ने किसी को बाँट दिया।</translation>
    </message>
    <message>
        <source>The row is in {0}; the target counts {1}.</source>
        <translation>पंक्ति {0} में है; लक्ष्य {1} गिनता है।</translation>
    </message>
    <message>
        <source>The row is in {0}; the target is in {1}, and no currency is converted.</source>
        <translation>पंक्ति {0} में है; लक्ष्य {1} में है, और मुद्रा बदली नहीं जाती।</translation>
    </message>
    <message>
        <source>The row names no target.</source>
        <translation>पंक्ति किसी लक्ष्य का नाम नहीं बताती।</translation>
    </message>
    <message>
        <source>The table has no column {0}.</source>
        <translation>तालिका में {0} स्तंभिका नहीं है।</translation>
    </message>
    <message>
        <source>There are no words to highlight.</source>
        <translation>हाइलाइट करने को शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>There is a tag “{0}” already.</source>
        <translation>टैग “{0}” पहले से है।</translation>
    </message>
    <message>
        <source>There is a view “{0}” already.</source>
        <translation>दृश्य “{0}” पहले से है।</translation>
    </message>
    <message>
        <source>There is no copy {0}.</source>
        <translation>प्रति {0} नहीं है।</translation>
    </message>
    <message>
        <source>There is no screen to open the window on.</source>
        <translation>विंडो खोलने के लिए कोई स्क्रीन नहीं है।</translation>
    </message>
    <message>
        <source>There is no suggestion for this highlight.</source>
        <translation>इस हाइलाइट के लिए कोई सुझाव नहीं है।</translation>
    </message>
    <message>
        <source>There is no target “{0}”.</source>
        <translation>“{0}” नाम का कोई लक्ष्य नहीं है।</translation>
    </message>
    <message>
        <source>Together they have {0} key messages, and a briefing has at most {1}.</source>
        <translation>साथ मिलकर उनमें {0} मुख्य संदेश हैं, और ब्रीफिंग में अधिकतम {1} होते हैं।</translation>
    </message>
    <message>
        <source>Two columns are called {0}.</source>
        <translation>दो स्तंभिकाओं का नाम {0} है।</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>कम से कम एक अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Type one, or make the pack without a password.</source>
        <translation>एक लिखें, या बिना पासवर्ड के पैक बनाएँ।</translation>
    </message>
    <message>
        <source>Type the name of the meeting.</source>
        <translation>बैठक का नाम लिखें।</translation>
    </message>
    <message>
        <source>Type what stands at its head.</source>
        <translation>वह लिखें जो उसके ऊपर होगा।</translation>
    </message>
    <message>
        <source>Type what the contents call it.</source>
        <translation>वह लिखें जो विषय-सूची में होगा।</translation>
    </message>
    <message>
        <source>Update this application, or choose another notebook with --notebook FILE.</source>
        <translation>अनुप्रयोग अद्यतन करें, या --notebook FILE से दूसरी नोटबुक चुनें।</translation>
    </message>
    <message>
        <source>Update this application, then import it; nothing was imported.</source>
        <translation>अनुप्रयोग अद्यतन करें, फिर आयात करें; कुछ आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Update this application, then restore it; nothing was changed.</source>
        <translation>इस अनुप्रयोग को अद्यतन करें, फिर उसे बहाल करें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Use its number in the list of the briefing, or the code of what it stands for.</source>
        <translation>ब्रीफिंग की सूची में उसकी संख्या, या उसका कोड काम में लें।</translation>
    </message>
    <message>
        <source>Use the code of a pillar, such as VII, or of an initiative, such as VII.1, or search for its words.</source>
        <translation>स्तंभ का कोड, जैसे VII, या पहल का, जैसे VII.1, काम में लें, या उसके शब्द खोजें।</translation>
    </message>
    <message>
        <source>Use the id of a target, such as personnel-exchange; “briefing-app target list” names them all.</source>
        <translation>लक्ष्य की पहचान काम में लें, जैसे personnel-exchange; “briefing-app target list” सबके नाम बताता है।</translation>
    </message>
    <message>
        <source>What is withdrawn needs a reason.</source>
        <translation>जो वापस लिया जाए उसे कारण चाहिए।</translation>
    </message>
    <message>
        <source>Write digits with a decimal point, such as 3.9 or 96,400.</source>
        <translation>दशमलव बिंदु सहित अंक लिखें, जैसे 3.9 या 96,400।</translation>
    </message>
    <message>
        <source>Write it as year-month-day, such as 2026-09-30.</source>
        <translation>उसे वर्ष-माह-दिन के रूप में लिखें, जैसे 2026-09-30।</translation>
    </message>
    <message>
        <source>Write its whole path.</source>
        <translation>उसका पूरा पथ लिखें।</translation>
    </message>
    <message>
        <source>removed note</source>
        <translation>हटाई गई टिप्पणी</translation>
    </message>
    <message>
        <source>{0} cannot be both the pack and its record.</source>
        <translation>{0} पैक और उसका अभिलेख दोनों नहीं हो सकती।</translation>
    </message>
    <message>
        <source>{0} cannot be imported beside what is here: {1}.</source>
        <translation>{0} यहाँ की सामग्री के साथ आयात नहीं हो सकता: {1}।</translation>
    </message>
    <message>
        <source>{0} cannot be imported: revision {1} is here with other words.</source>
        <translation>{0} आयात नहीं हो सकता: संशोधन {1} यहाँ दूसरे शब्दों में है।</translation>
    </message>
    <message>
        <source>{0} cannot be imported: {1}.</source>
        <translation>{0} आयात नहीं हो सकता: {1}।</translation>
    </message>
    <message>
        <source>{0} cannot be read as a spreadsheet.</source>
        <translation>{0} स्प्रेडशीट के रूप में नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} नहीं पढ़ा जा सकता: {1}।</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} नहीं लिखा जा सकता: {1}।</translation>
    </message>
    <message>
        <source>{0} has a heading and no rows.</source>
        <translation>{0} में शीर्षक हैं पर पंक्तियाँ नहीं।</translation>
    </message>
    <message>
        <source>{0} has a number that is too long.</source>
        <translation>{0} में बहुत लंबी संख्या है।</translation>
    </message>
    <message>
        <source>{0} has a password.</source>
        <translation>{0} पर पासवर्ड लगा है।</translation>
    </message>
    <message>
        <source>{0} has more than {1} columns.</source>
        <translation>{0} में {1} से अधिक स्तंभिकाएँ हैं।</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows.</source>
        <translation>{0} में {1} से अधिक पंक्तियाँ हैं।</translation>
    </message>
    <message>
        <source>{0} has not come yet.</source>
        <translation>{0} अभी नहीं आया है।</translation>
    </message>
    <message>
        <source>{0} has {1} MB, and more than {2} MB is not read.</source>
        <translation>{0} में {1} MB हैं, और {2} MB से अधिक नहीं पढ़ा जाता।</translation>
    </message>
    <message>
        <source>{0} holds more than a table of figures has.</source>
        <translation>{0} में आँकड़ों की तालिका से अधिक सामग्री है।</translation>
    </message>
    <message>
        <source>{0} is a database, but not a notebook of this application; it was left as it is.</source>
        <translation>{0} डेटाबेस है, पर इस अनुप्रयोग की नोटबुक नहीं; उसे जैसा था वैसा छोड़ा गया।</translation>
    </message>
    <message>
        <source>{0} is a file of the application&apos;s own.</source>
        <translation>{0} अनुप्रयोग की अपनी फ़ाइल है।</translation>
    </message>
    <message>
        <source>{0} is a file that the pack is made from.</source>
        <translation>{0} वह फ़ाइल है जिससे पैक बनता है।</translation>
    </message>
    <message>
        <source>{0} is a folder of the application&apos;s own.</source>
        <translation>{0} अनुप्रयोग का अपना फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>{0} is a spreadsheet of another kind.</source>
        <translation>{0} किसी और प्रकार की स्प्रेडशीट है।</translation>
    </message>
    <message>
        <source>{0} is beyond 10^18.</source>
        <translation>{0} 10^18 से परे है।</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ख़ाली है।</translation>
    </message>
    <message>
        <source>{0} is larger than 20 MB.</source>
        <translation>{0} 20 MB से बड़ी है।</translation>
    </message>
    <message>
        <source>{0} is neither .csv nor .xlsx.</source>
        <translation>{0} न .csv है, न .xlsx।</translation>
    </message>
    <message>
        <source>{0} is nested too deep for a briefing.</source>
        <translation>{0} ब्रीफिंग के लिए बहुत गहराई तक अंतर्निहित है।</translation>
    </message>
    <message>
        <source>{0} is nested too deep for a notebook.</source>
        <translation>{0} नोटबुक के लिए बहुत गहरी है।</translation>
    </message>
    <message>
        <source>{0} is no CSV file.</source>
        <translation>{0} CSV फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{0} is no JSON: line {1}, character {2}, {3}.</source>
        <translation>{0} JSON नहीं है: पंक्ति {1}, अक्षर {2}, {3}।</translation>
    </message>
    <message>
        <source>{0} is no sound CSV file: {1}.</source>
        <translation>{0} ठीक CSV फ़ाइल नहीं है: {1}।</translation>
    </message>
    <message>
        <source>{0} is no sound JSON: {1}.</source>
        <translation>{0} ठीक JSON नहीं है: {1}।</translation>
    </message>
    <message>
        <source>{0} is none of .png, .svg, .pdf and .csv.</source>
        <translation>{0} .png, .svg, .pdf और .csv में से कोई नहीं है।</translation>
    </message>
    <message>
        <source>{0} is not a figure that can be recorded.</source>
        <translation>{0} ऐसा आँकड़ा नहीं जो दर्ज हो सके।</translation>
    </message>
    <message>
        <source>{0} is not a notebook; it was left as it is.</source>
        <translation>{0} नोटबुक नहीं है; उसे जैसा था वैसा छोड़ा गया।</translation>
    </message>
    <message>
        <source>{0} is not in UTF-8.</source>
        <translation>{0} UTF-8 में नहीं है।</translation>
    </message>
    <message>
        <source>{0} is not written in UTF-8.</source>
        <translation>{0} UTF-8 में नहीं लिखी है।</translation>
    </message>
    <message>
        <source>{0} key messages are too many.</source>
        <translation>{0} मुख्य संदेश बहुत अधिक हैं।</translation>
    </message>
    <message>
        <source>{0} things are too many to be put into a briefing at once.</source>
        <translation>एक साथ ब्रीफिंग में डालने के लिए {0} चीज़ें बहुत अधिक हैं।</translation>
    </message>
    <message>
        <source>{0} unpacks to more than 200 MB.</source>
        <translation>{0} खुलकर 200 MB से अधिक हो जाती है।</translation>
    </message>
    <message>
        <source>{0} was exported with a later edition of the document.</source>
        <translation>{0} दस्तावेज़ के बाद के संस्करण से निर्यात हुई।</translation>
    </message>
    <message>
        <source>{0} was made with a later edition of the document.</source>
        <translation>{0} दस्तावेज़ के बाद के संस्करण से बना है।</translation>
    </message>
    <message>
        <source>“briefing-app briefing list” names them all.</source>
        <translation>“briefing-app briefing list” सबके नाम बताता है।</translation>
    </message>
    <message>
        <source>“{0}” can be a day of two months, and {1}.</source>
        <translation>“{0}” दो महीनों का दिन हो सकता है, और {1}।</translation>
    </message>
    <message>
        <source>“{0}” can be {1}, and {2}.</source>
        <translation>“{0}” {1} हो सकता है, और {2}।</translation>
    </message>
    <message>
        <source>“{0}” cannot be put in a pack.</source>
        <translation>“{0}” पैक में नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>“{0}” नहीं पढ़ी जा सकती: {1}।</translation>
    </message>
    <message>
        <source>“{0}” cannot be written: {1}.</source>
        <translation>“{0}” नहीं लिखी जा सकती: {1}।</translation>
    </message>
    <message>
        <source>“{0}” has no sides, and a figure of {1} would pass for the whole.</source>
        <translation>“{0}” में पक्ष नहीं हैं, और {1} का आँकड़ा पूरे का आँकड़ा मान लिया जाएगा।</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages.</source>
        <translation>“{0}” में {1} पृष्ठ हैं।</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>“{0}” फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>“{0}” is damaged, or is no PDF.</source>
        <translation>“{0}” क्षतिग्रस्त है, या PDF नहीं है।</translation>
    </message>
    <message>
        <source>“{0}” is no side of “{1}”.</source>
        <translation>“{0}” “{1}” का पक्ष नहीं है।</translation>
    </message>
    <message>
        <source>“{0}” is no text in UTF-8.</source>
        <translation>“{0}” UTF-8 का पाठ नहीं है।</translation>
    </message>
    <message>
        <source>“{0}” is none of {1}.</source>
        <translation>“{0}” {1} में से कोई नहीं है।</translation>
    </message>
    <message>
        <source>“{0}” is not a date.</source>
        <translation>“{0}” तिथि नहीं है।</translation>
    </message>
    <message>
        <source>“{0}” is not a day of the calendar.</source>
        <translation>“{0}” कैलेंडर का दिन नहीं है।</translation>
    </message>
    <message>
        <source>“{0}” is not a day.</source>
        <translation>“{0}” दिन नहीं है।</translation>
    </message>
    <message>
        <source>“{0}” is not a day; write it as year-month-day.</source>
        <translation>“{0}” दिन नहीं है; उसे वर्ष-माह-दिन के रूप में लिखें।</translation>
    </message>
    <message>
        <source>“{0}” is not a folder.</source>
        <translation>“{0}” फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation>“{0}” संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“{0}” is not a record of a pack.</source>
        <translation>“{0}” पैक का अभिलेख नहीं है।</translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file.</source>
        <translation>“{0}” साधारण फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>“{0}” is of a pack that this version does not know.</source>
        <translation>“{0}” ऐसे पैक का है जिसे यह संस्करण नहीं जानता।</translation>
    </message>
    <message>
        <source>“{0}” is protected with a password.</source>
        <translation>“{0}” पासवर्ड से सुरक्षित है।</translation>
    </message>
    <message>
        <source>“{0}” is too large for an annex ({1} MB).</source>
        <translation>“{0}” अनुलग्नक के लिए बहुत बड़ी है ({1} MB)।</translation>
    </message>
    <message>
        <source>“{0}” is too long.</source>
        <translation>“{0}” बहुत लंबा है।</translation>
    </message>
    <message>
        <source>“{0}” may not be written: you have no permission, or it is open in another program.</source>
        <translation>“{0}” नहीं लिखी जा सकती: आपको अनुमति नहीं, या वह किसी और प्रोग्राम में खुली है।</translation>
    </message>
    <message>
        <source>“{0}” names no file.</source>
        <translation>“{0}” कोई फ़ाइल नहीं बताता।</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation>यह चार्ट निर्यात करें</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>{0} लिखी गई।</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>चार्ट कॉपी हुआ।</translation>
    </message>
    <message>
        <source>The figures were copied.</source>
        <translation>आँकड़े कॉपी हुए।</translation>
    </message>
    <message>
        <source>Picture for print (PNG)…</source>
        <translation>छपाई के लिए चित्र (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>आरेख (SVG)…</translation>
    </message>
    <message>
        <source>Page (PDF)…</source>
        <translation>पृष्ठ (PDF)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>आँकड़े (CSV)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>चित्र कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>आँकड़े कॉपी करें</translation>
    </message>
</context>
<context>
    <name>ExportNotebookDialog</name>
    <message>
        <source>Export notebook</source>
        <translation>नोटबुक निर्यात करें</translation>
    </message>
    <message>
        <source>Notes that are</source>
        <translation>वे टिप्पणियाँ जो हैं</translation>
    </message>
    <message>
        <source>Notes: {who}</source>
        <translation>टिप्पणियाँ: {who}</translation>
    </message>
    <message>
        <source>Private notes leave the notebook with this file.</source>
        <translation>निजी टिप्पणियाँ इस फ़ाइल के साथ नोटबुक से बाहर जाएँगी।</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>बदलें (&amp;C)…</translation>
    </message>
    <message>
        <source>Choose where the export is saved</source>
        <translation>चुनें कि निर्यात कहाँ सहेजा जाए</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close without exporting</source>
        <translation>निर्यात किए बिना बंद करें</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>निर्यात करें (&amp;E)</translation>
    </message>
    <message>
        <source>Export the notebook</source>
        <translation>नोटबुक निर्यात करें</translation>
    </message>
    <message>
        <source>&amp;JSON, everything</source>
        <translation>JSON, सब कुछ (&amp;J)</translation>
    </message>
    <message>
        <source>Every version of everything, to be imported again.</source>
        <translation>सबका हर संस्करण, जिसे फिर आयात किया जा सके।</translation>
    </message>
    <message>
        <source>&amp;Web annotations</source>
        <translation>वेब एनोटेशन (&amp;W)</translation>
    </message>
    <message>
        <source>W3C JSON-LD, which other annotation programs read.</source>
        <translation>W3C JSON-LD, जिसे अन्य एनोटेशन प्रोग्राम पढ़ते हैं।</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown (&amp;M)</translation>
    </message>
    <message>
        <source>One text to read, in the order of the document.</source>
        <translation>पढ़ने के लिए एक पाठ, दस्तावेज़ के क्रम में।</translation>
    </message>
    <message>
        <source>C&amp;SV</source>
        <translation>CSV (&amp;S)</translation>
    </message>
    <message>
        <source>A folder of tables for spreadsheets.</source>
        <translation>स्प्रेडशीट के लिए तालिकाओं का फ़ोल्डर।</translation>
    </message>
    <message>
        <source>Where to save the export</source>
        <translation>निर्यात कहाँ सहेजें</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>{file} में निर्यात किया गया।</translation>
    </message>
    <message>
        <source>Exported to {file}. The files of annexes do not go along: {names}.</source>
        <translation>{file} में निर्यात किया गया। अनुलग्नकों की फ़ाइलें साथ नहीं जातीं: {names}।</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>फिर से मौजूद</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदला हुआ</translation>
    </message>
    <message>
        <source>in two versions</source>
        <translation>दो संस्करणों में</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>नहीं रहेगा</translation>
    </message>
    <message>
        <source>as now, with more history</source>
        <translation>जैसा अभी है, अधिक इतिहास के साथ</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>हो जाएगा</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>Correct…</source>
        <translation>सुधारें…</translation>
    </message>
    <message>
        <source>Correct the chosen figure</source>
        <translation>चुना हुआ आँकड़ा सुधारें</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <source>Withdraw the chosen figure</source>
        <translation>चुना हुआ आँकड़ा वापस लें</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>इतिहास…</translation>
    </message>
    <message>
        <source>Show all that the chosen figure ever said</source>
        <translation>चुने हुए आँकड़े का अब तक का सारा रूप दिखाएँ</translation>
    </message>
</context>
<context>
    <name>FigureHistoryDialog</name>
    <message>
        <source>History of a figure</source>
        <translation>आँकड़े का इतिहास</translation>
    </message>
    <message>
        <source>All that the figure ever said</source>
        <translation>आँकड़े ने अब तक जो कहा</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>फिर मान्य करें</translation>
    </message>
    <message>
        <source>Let the withdrawn figure count again</source>
        <translation>वापस लिए गए आँकड़े को फिर मान्य करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>इतिहास बंद करें</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>कैसे ज्ञात</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Withdrawn: {0}</source>
        <translation>वापस लिया गया: {0}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>मान्य</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>प्रतिस्थापित</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Open</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>समय-सीमा बीती</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>एक सप्ताह के भीतर</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>दिन तय नहीं</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>कल से</translation>
    </message>
    <message>
        <source>Within {days} days</source>
        <translation>{days} दिन के भीतर</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Words in the notes</source>
        <translation>टिप्पणियों के शब्द</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ज़िम्मेदार</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>समय-सीमा</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>परिवर्तित</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Filter by tags</source>
        <translation>टैग से छाँटें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Clear all conditions</source>
        <translation>सभी शर्तें साफ़ करें</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close without recording</source>
        <translation>दर्ज किए बिना बंद करें</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>उपयोग मार्गदर्शिका</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>मार्गदर्शिका के पृष्ठ</translation>
    </message>
    <message>
        <source>The chosen page</source>
        <translation>चुना हुआ पृष्ठ</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>page cut
in source</source>
        <translation>स्रोत में
पृष्ठ कटा</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>United Kingdom</source>
        <translation>यूनाइटेड किंगडम</translation>
    </message>
    <message>
        <source>United States, CUI</source>
        <translation>संयुक्त राज्य, CUI</translation>
    </message>
    <message>
        <source>Traffic Light Protocol</source>
        <translation>ट्रैफ़िक लाइट प्रोटोकॉल</translation>
    </message>
    <message>
        <source>India</source>
        <translation>भारत</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>जापान</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message>
        <source>Select the words to highlight first, with the mouse or with Shift and an arrow key.</source>
        <translation>पहले हाइलाइट के शब्द चुनें, माउस से या Shift और तीर कुंजी से।</translation>
    </message>
    <message>
        <source>The highlight is placed.</source>
        <translation>हाइलाइट को स्थान मिल गया।</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>अंबर</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>पत्ती</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>आसमानी</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>गुलाबी</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>बैंगनी</translation>
    </message>
    <message>
        <source>Highlight in {colour}: “{words}”.</source>
        <translation>{colour} हाइलाइट: “{words}”।</translation>
    </message>
    <message>
        <source>Notes on it: {count}.</source>
        <translation>इस पर टिप्पणियाँ: {count}।</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the note</source>
        <translation>टिप्पणी का इतिहास</translation>
    </message>
    <message>
        <source>What was added is underlined, what was removed is struck through.</source>
        <translation>जो जोड़ा गया वह रेखांकित है, जो हटाया गया वह कटा हुआ।</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>संस्करण, नवीनतम पहले</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>इस संस्करण ने क्या बदला</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>यह संस्करण बहाल करें (&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>{change} (as it is now)</source>
        <translation>{change} (अभी की स्थिति)</translation>
    </message>
    <message>
        <source>{moment}, by {author}</source>
        <translation>{moment}, {author} द्वारा</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>पहले का संस्करण लौट आया।</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Mechanisms and institutions</source>
        <translation>तंत्र और संस्थाएँ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Pillars and initiatives</source>
        <translation>स्तंभ और पहलें</translation>
    </message>
    <message>
        <source>Press report</source>
        <translation>समाचार रिपोर्ट</translation>
    </message>
    <message>
        <source>Other passages of the document</source>
        <translation>दस्तावेज़ के अन्य अंश</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>What this name stands for</source>
        <translation>इस नाम का अर्थ</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>पृष्ठ खोलें</translation>
    </message>
    <message>
        <source>F2 enters this card, Esc closes it</source>
        <translation>F2 इस कार्ड में ले जाता है, Esc इसे बंद करता है</translation>
    </message>
    <message>
        <source>Open the page of {name}</source>
        <translation>{name} का पृष्ठ खोलें</translation>
    </message>
</context>
<context>
    <name>ImportFiguresDialog</name>
    <message>
        <source>Import figures</source>
        <translation>आँकड़े आयात करें</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Choose a CSV file or a spreadsheet</source>
        <translation>CSV फ़ाइल या स्प्रेडशीट चुनें</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>संख्याएँ कैसे लिखी हैं</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>दिन कैसे लिखे हैं</translation>
    </message>
    <message>
        <source>Rows of the file, with what becomes of each</source>
        <translation>फ़ाइल की पंक्तियाँ और उनका परिणाम</translation>
    </message>
    <message>
        <source>Record the accepted rows</source>
        <translation>स्वीकृत पंक्तियाँ दर्ज करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close without recording</source>
        <translation>दर्ज किए बिना बंद करें</translation>
    </message>
    <message>
        <source>1,234.5 – comma for thousands</source>
        <translation>1,234.5 – हज़ार के लिए अल्पविराम</translation>
    </message>
    <message>
        <source>1.234,5 – comma for decimals</source>
        <translation>1.234,5 – दशमलव के लिए अल्पविराम</translation>
    </message>
    <message>
        <source>Day first: 31/12/2025</source>
        <translation>पहले दिन: 31/12/2025</translation>
    </message>
    <message>
        <source>Month first: 12/31/2025</source>
        <translation>पहले माह: 12/31/2025</translation>
    </message>
    <message>
        <source>As the table shows</source>
        <translation>जैसा तालिका दिखाए</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>संख्याएँ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>दिन (&amp;D)</translation>
    </message>
    <message>
        <source>A CSV file or a spreadsheet (.xlsx, .ods) whose first row names the columns: target, value, as of, source; and if need be side, unit, link, confidence, margin, note.</source>
        <translation>CSV फ़ाइल या स्प्रेडशीट (.xlsx, .ods), जिसकी पहली पंक्ति में स्तंभिकाओं के नाम हों: target, value, as of, source; और आवश्यक हो तो side, unit, link, confidence, margin, note।</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>तालिकाएँ (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Without a column target, all rows are of “{0}”.</source>
        <translation>target की स्तंभिका न हो तो सभी पंक्तियाँ “{0}” की हैं।</translation>
    </message>
    <message>
        <source>{0} rows accepted, {1} refused.</source>
        <translation>{0} पंक्तियाँ स्वीकृत, {1} अस्वीकृत।</translation>
    </message>
    <message>
        <source>Columns that are not read: {0}.</source>
        <translation>जो स्तंभिकाएँ नहीं पढ़ी गईं: {0}।</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>What is read, or the reason</source>
        <translation>क्या पढ़ा गया, या कारण</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>कोष्ठ</translation>
    </message>
    <message>
        <source>Record {0} figures</source>
        <translation>{0} आँकड़े दर्ज करें</translation>
    </message>
    <message>
        <source>Record the {0} accepted</source>
        <translation>स्वीकृत {0} दर्ज करें</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>कोई फ़ाइल नहीं चुनी गई।</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>side not said</source>
        <translation>पक्ष नहीं बताया गया</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <source>{0} figures were recorded.</source>
        <translation>{0} आँकड़े दर्ज किए गए।</translation>
    </message>
</context>
<context>
    <name>ImportNotebookDialog</name>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Takes in a notebook exported as JSON, or web annotations (JSON-LD). Nothing of yours is overwritten.</source>
        <translation>JSON के रूप में निर्यात की गई नोटबुक या वेब एनोटेशन (JSON-LD) लेता है। आपका कुछ भी मिटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>अभी कोई फ़ाइल नहीं चुनी गई।</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>फ़ाइल चुनें (&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>आयात के लिए फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>आयात किए बिना बंद करें</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>आयात करें (&amp;I)</translation>
    </message>
    <message>
        <source>Import what is listed</source>
        <translation>सूची में जो है उसे आयात करें</translation>
    </message>
    <message>
        <source>Notebooks and annotations ({patterns})</source>
        <translation>नोटबुक और एनोटेशन ({patterns})</translation>
    </message>
    <message>
        <source>Everything in this file is in the notebook already.</source>
        <translation>इस फ़ाइल का सब कुछ नोटबुक में पहले से है।</translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>इस फ़ाइल में यहाँ के लिए कुछ नया नहीं है।</translation>
    </message>
    <message>
        <source>{count} things are in the notebook already, as the file has them.</source>
        <translation>{count} चीज़ें नोटबुक में पहले से हैं, जैसी फ़ाइल में हैं।</translation>
    </message>
    <message>
        <source>{count} things of the file were removed here, and stay removed.</source>
        <translation>फ़ाइल की {count} चीज़ें यहाँ हटाई गई थीं, और हटी रहती हैं।</translation>
    </message>
    <message>
        <source>Tags that there would be twice, and that you may merge: {names}.</source>
        <translation>जो टैग दो बार होंगे, और जिन्हें आप मिला सकते हैं: {names}।</translation>
    </message>
    <message>
        <source>The file follows an earlier edition of the document; its notes move along.</source>
        <translation>फ़ाइल दस्तावेज़ के पहले के संस्करण की है; उसकी टिप्पणियाँ साथ आ जाती हैं।</translation>
    </message>
    <message>
        <source>Annexes whose files do not come along, and are not here: {names}.</source>
        <translation>अनुलग्नक जिनकी फ़ाइलें साथ नहीं आतीं, और यहाँ भी नहीं हैं: {names}।</translation>
    </message>
    <message>
        <source>{count} things were imported from {file}.</source>
        <translation>{file} से {count} चीज़ें आयात हुईं।</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>आयात हो रहा है…</translation>
    </message>
</context>
<context>
    <name>ItemField</name>
    <message>
        <source>Code or words of an item, such as VII.1</source>
        <translation>मद का कोड या शब्द, जैसे VII.1</translation>
    </message>
    <message>
        <source>The item to which the note belongs</source>
        <translation>वह मद जिसकी यह टिप्पणी है</translation>
    </message>
    <message>
        <source>Items of the documents</source>
        <translation>दस्तावेज़ों की मदें</translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Pillar</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>पहल</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>तंत्र</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>अंश</translation>
    </message>
</context>
<context>
    <name>ItemNotes</name>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>{count} more notes are in the list of notes.</source>
        <translation>{count} और टिप्पणियाँ टिप्पणियों की सूची में हैं।</translation>
    </message>
    <message>
        <source>Not saved yet, on {item}</source>
        <translation>अभी सहेजा नहीं गया, {item} पर</translation>
    </message>
</context>
<context>
    <name>ItemTree</name>
    <message>
        <source>Pillars and initiatives of the pack</source>
        <translation>पैक के स्तंभ और पहलें</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>हाइलाइट</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Uses of tags</source>
        <translation>टैगों के उपयोग</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>सहेजे गए दृश्य</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Progress of milestones</source>
        <translation>पड़ावों की प्रगति</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>ब्रीफिंग</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>हाइलाइट</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Use of a tag</source>
        <translation>टैग का उपयोग</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>सहेजा गया दृश्य</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>ब्रीफिंग</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Mechanisms</source>
        <translation>तंत्र</translation>
    </message>
    <message>
        <source>None named in this item</source>
        <translation>इस मद में किसी का नाम नहीं</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>संबंधित</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>समाचार</translation>
    </message>
    <message>
        <source>Not in the report</source>
        <translation>रिपोर्ट में नहीं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>कुछ उल्लेखनीय नहीं</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>The report adds</source>
        <translation>रिपोर्ट में अतिरिक्त</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>; in the document, </source>
        <translation>; दस्तावेज़ में, </translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message>
        <source>Page of the pack</source>
        <translation>पैक का पृष्ठ</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>पृष्ठ सजाए जा रहे हैं…</translation>
    </message>
    <message>
        <source>Here stands the pack as it will be printed, once something is chosen.</source>
        <translation>कुछ चुनने पर पैक यहाँ वैसा दिखेगा जैसा छपेगा।</translation>
    </message>
</context>
<context>
    <name>LivePreviewSide</name>
    <message>
        <source>What is previewed and printed</source>
        <translation>क्या दिखाया और छापा जाए</translation>
    </message>
    <message>
        <source>Make pa&amp;ck…</source>
        <translation>पैक बनाएँ (&amp;C)…</translation>
    </message>
    <message>
        <source>Make the pack of this briefing</source>
        <translation>इस ब्रीफिंग का पैक बनाएँ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Print the pack of this briefing</source>
        <translation>इस ब्रीफिंग का पैक छापें</translation>
    </message>
    <message>
        <source>Put something into the briefing first.</source>
        <translation>पहले ब्रीफिंग में कुछ डालें।</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Targets</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>स्थान देना है</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>ब्रीफिंग</translation>
    </message>
    <message>
        <source>Mechanisms and institutions</source>
        <translation>तंत्र और संस्थाएँ</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>What the document leaves open</source>
        <translation>दस्तावेज़ क्या अनिश्चित छोड़ता है</translation>
    </message>
    <message>
        <source>Every named framework, agreement, body and programme in either document.</source>
        <translation>दोनों दस्तावेज़ों में नामित हर ढाँचा, समझौता, निकाय और कार्यक्रम।</translation>
    </message>
    <message>
        <source>A list of ours: the documents do not sort their items by theme.</source>
        <translation>हमारी अपनी सूची: दस्तावेज़ अपनी मदों को विषय के अनुसार नहीं बाँटते।</translation>
    </message>
    <message>
        <source>What is missing, undated or to be read in two ways. The comments are ours.</source>
        <translation>जो नहीं है, जिसकी तिथि नहीं या जो दो तरह पढ़ा जा सकता है। टिप्पणियाँ हमारी हैं।</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>किसका अंग</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>कहाँ नामित</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>पहलें</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>अन्य अंश</translation>
    </message>
    <message>
        <source>Press report</source>
        <translation>समाचार रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>LookupPanel</name>
    <message>
        <source>Filter this page</source>
        <translation>यह पृष्ठ छाँटें</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{whole} में से {shown}</translation>
    </message>
    <message>
        <source>Nothing on this page holds “{text}”.</source>
        <translation>इस पृष्ठ पर “{text}” कहीं नहीं है।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Joint Vision Briefing</source>
        <translation>Joint Vision Briefing</translation>
    </message>
</context>
<context>
    <name>MarginHead</name>
    <message>
        <source>New note</source>
        <translation>नई टिप्पणी</translation>
    </message>
    <message>
        <source>Nothing is written here yet. Press Ctrl+N and type: it is saved as you type, and yours alone.</source>
        <translation>यहाँ अभी कुछ नहीं लिखा। Ctrl+N दबाएँ और लिखें: लिखते ही सहेजा जाता है, और केवल आपका है।</translation>
    </message>
</context>
<context>
    <name>MarkingChoice</name>
    <message>
        <source>Scheme of the marking</source>
        <translation>चिह्न की पद्धति</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>मेरे अपने शब्द</translation>
    </message>
    <message>
        <source>Handling marking on every page</source>
        <translation>हर पृष्ठ पर संचालन चिह्न</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Correct</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Correct this figure</source>
        <translation>यह आँकड़ा सुधारें</translation>
    </message>
    <message>
        <source>Record this figure</source>
        <translation>यह आँकड़ा दर्ज करें</translation>
    </message>
    <message>
        <source>Correct a figure</source>
        <translation>आँकड़ा सुधारें</translation>
    </message>
    <message>
        <source>Record a figure</source>
        <translation>आँकड़ा दर्ज करें</translation>
    </message>
    <message>
        <source>Who published it, and where</source>
        <translation>किसने और कहाँ प्रकाशित किया</translation>
    </message>
    <message>
        <source>Address or reference, if there is one</source>
        <translation>पता या संदर्भ, यदि हो</translation>
    </message>
    <message>
        <source>Plus or minus, if the source gives it</source>
        <translation>कम या अधिक, यदि स्रोत बताए</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>मान (&amp;V)</translation>
    </message>
    <message>
        <source>Value, in {0}</source>
        <translation>मान, {0} में</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>पक्ष (&amp;I)</translation>
    </message>
    <message>
        <source>Whose figure it is</source>
        <translation>आँकड़ा किसका है</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>तिथि (&amp;A)</translation>
    </message>
    <message>
        <source>As of: the day at whose end the figure stood</source>
        <translation>तिथि: जिस दिन के अंत का आँकड़ा है</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>स्रोत (&amp;S)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>लिंक (&amp;L)</translation>
    </message>
    <message>
        <source>Link or reference of the source</source>
        <translation>स्रोत का लिंक या संदर्भ</translation>
    </message>
    <message>
        <source>&amp;Known as</source>
        <translation>कैसे ज्ञात (&amp;K)</translation>
    </message>
    <message>
        <source>How the figure is known</source>
        <translation>आँकड़ा कैसे ज्ञात है</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>त्रुटि-सीमा (&amp;M)</translation>
    </message>
    <message>
        <source>Margin to either side, in {0}</source>
        <translation>दोनों ओर की त्रुटि-सीमा, {0} में</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>टिप्पणी (&amp;N)</translation>
    </message>
    <message>
        <source>Note on the figure</source>
        <translation>आँकड़े पर टिप्पणी</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>The source does not say: it counts for neither</source>
        <translation>स्रोत नहीं बताता: किसी में नहीं गिना जाता</translation>
    </message>
    <message>
        <source>Choose whose figure it is</source>
        <translation>चुनें कि आँकड़ा किसका है</translation>
    </message>
    <message>
        <source>Nobody can tell whose figure it is.</source>
        <translation>कोई नहीं बता सकता कि आँकड़ा किसका है।</translation>
    </message>
    <message>
        <source>Choose a side, or that none is said.</source>
        <translation>पक्ष चुनें, या यह कि नहीं बताया गया।</translation>
    </message>
    <message>
        <source>Give the total of the calendar year so far, in {0}.</source>
        <translation>कैलेंडर वर्ष का अब तक का कुल दें, {0} में।</translation>
    </message>
    <message>
        <source>Give the total reached by the end of that day, in {0}.</source>
        <translation>उस दिन के अंत तक का कुल दें, {0} में।</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>मद (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>ब्रीफिंग (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>रंग (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>Large &amp;numbers</source>
        <translation>बड़ी संख्याएँ (&amp;N)</translation>
    </message>
    <message>
        <source>Highlight in a &amp;colour</source>
        <translation>रंग चुनकर हाइलाइट करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>निर्यात करें (&amp;E)</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Today, {time}</source>
        <translation>आज, {time}</translation>
    </message>
</context>
<context>
    <name>MoreNotes</name>
    <message>
        <source>Show {count} more notes</source>
        <translation>{count} और टिप्पणियाँ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>हाइलाइट</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>ब्रीफिंग</translation>
    </message>
</context>
<context>
    <name>MovedList</name>
    <message>
        <source>Moved along with the last edition</source>
        <translation>पिछले संस्करण के साथ आए</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>और {count} अन्य</translation>
    </message>
    <message>
        <source>{words}: moved from {before} to {after}</source>
        <translation>{words}: {before} से {after} पर</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Pillar {numeral}</source>
        <translation>स्तंभ {numeral}</translation>
    </message>
    <message>
        <source>line {line} of the source</source>
        <translation>स्रोत की पंक्ति {line}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>प्रस्तावना</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Closing paragraph</source>
        <translation>समापन अनुच्छेद</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>अंगीकरण</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>तंत्र</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Saved views</source>
        <translation>सहेजे गए दृश्य</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>ब्रीफिंग</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>स्थान देना है</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>खोज-सूची</translation>
    </message>
    <message>
        <source>What is left open</source>
        <translation>क्या अनिश्चित है</translation>
    </message>
    <message>
        <source>Press report</source>
        <translation>समाचार रिपोर्ट</translation>
    </message>
    <message>
        <source>Preamble and conclusion</source>
        <translation>प्रस्तावना और निष्कर्ष</translation>
    </message>
    <message>
        <source>{row}, {count} in all</source>
        <translation>{row}, कुल {count}</translation>
    </message>
    <message>
        <source>{row}, notes: {count}</source>
        <translation>{row}, टिप्पणियाँ: {count}</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>यह सूची छाँटें</translation>
    </message>
    <message>
        <source>Pillars, initiatives, targets and sources</source>
        <translation>स्तंभ, पहलें, लक्ष्य और स्रोत</translation>
    </message>
    <message>
        <source>Tagged {count} with “{tag}”.</source>
        <translation>{count} पर “{tag}” टैग लगाया गया।</translation>
    </message>
    <message>
        <source>Deleted the view {names}.</source>
        <translation>दृश्य {names} मिटाया गया।</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>टैग जोड़ें…</translation>
    </message>
    <message>
        <source>Add to briefing</source>
        <translation>ब्रीफिंग में जोड़ें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Today, {time}</source>
        <translation>आज, {time}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>समय-सीमा {day}</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>टिप्पणी का पाठ</translation>
    </message>
    <message>
        <source>Write here. It is saved as you type.</source>
        <translation>यहाँ लिखें। लिखते ही सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>सहेजा नहीं गया। {why}</translation>
    </message>
    <message>
        <source>Not in the notebook before the first letter</source>
        <translation>पहले अक्षर से पूर्व नोटबुक में नहीं</translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>Kind of note</source>
        <translation>टिप्पणी का प्रकार</translation>
    </message>
    <message>
        <source>Who may see the note</source>
        <translation>टिप्पणी कौन देख सकता है</translation>
    </message>
    <message>
        <source>More about the note</source>
        <translation>टिप्पणी के और विकल्प</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>टिप्पणी हटाएँ</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>बोलने का बिंदु</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>प्रश्नोत्तर</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>पृष्ठभूमि</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>कार्रवाई</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>More about the note</source>
        <translation>टिप्पणी के और विकल्प</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>इतिहास (&amp;H)…</translation>
    </message>
    <message>
        <source>Add a &amp;tag</source>
        <translation>टैग जोड़ें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>पाठ कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Open {address}…</source>
        <translation>{address} खोलें…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
</context>
<context>
    <name>NotebookDialogs</name>
    <message>
        <source>Click into a note first; its history is shown then.</source>
        <translation>पहले किसी टिप्पणी में क्लिक करें; तब उसका इतिहास दिखेगा।</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Not saved yet, on {item}</source>
        <translation>अभी सहेजा नहीं गया, {item} पर</translation>
    </message>
    <message>
        <source>On the target “{title}”</source>
        <translation>लक्ष्य “{title}” पर</translation>
    </message>
</context>
<context>
    <name>NotesBar</name>
    <message>
        <source>Select rows with Ctrl or Shift to change many at once</source>
        <translation>एक साथ कई बदलने के लिए Ctrl या Shift से पंक्तियाँ चुनें</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} चुने गए</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Take tag off</source>
        <translation>टैग उतारें</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>पूर्ण चिह्नित करें</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Add to briefing</source>
        <translation>ब्रीफिंग में जोड़ें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>कार्य जारी…</translation>
    </message>
    <message>
        <source>Tagged {0} with “{1}”.</source>
        <translation>{0} पर “{1}” टैग लगाया गया।</translation>
    </message>
    <message>
        <source>They bear no tags</source>
        <translation>इन पर कोई टैग नहीं</translation>
    </message>
    <message>
        <source>Took “{0}” off.</source>
        <translation>“{0}” उतारा गया।</translation>
    </message>
    <message>
        <source>Marked as done.</source>
        <translation>पूर्ण चिह्नित किया गया।</translation>
    </message>
    <message>
        <source>Marked as open.</source>
        <translation>लंबित चिह्नित किया गया।</translation>
    </message>
    <message>
        <source>Changed for whom the notes are.</source>
        <translation>टिप्पणियाँ किसके लिए हैं, यह बदला गया।</translation>
    </message>
    <message>
        <source>Removed notes: {0}.</source>
        <translation>हटाई गई टिप्पणियाँ: {0}।</translation>
    </message>
</context>
<context>
    <name>NotesListPanel</name>
    <message>
        <source>Name of the view</source>
        <translation>दृश्य का नाम</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>दृश्य सहेजें</translation>
    </message>
    <message>
        <source>Save these conditions as a view</source>
        <translation>इन शर्तों को दृश्य के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Your notes will stand here</source>
        <translation>आपकी टिप्पणियाँ यहाँ होंगी</translation>
    </message>
    <message>
        <source>A note belongs to the words it is about. Open an initiative and write beside it: it is saved as you type.</source>
        <translation>टिप्पणी उन शब्दों की होती है जिनके बारे में वह है। कोई पहल खोलें और उसके पास लिखें: लिखते ही सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Open {item}</source>
        <translation>{item} खोलें</translation>
    </message>
    <message>
        <source>{found} of {whole}</source>
        <translation>{whole} में से {found}</translation>
    </message>
    <message>
        <source>No note meets all of these conditions. Take one away, or clear them.</source>
        <translation>कोई टिप्पणी इन सभी शर्तों पर पूरी नहीं उतरती। एक हटाएँ, या सब साफ़ करें।</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Saved the view “{name}”.</source>
        <translation>दृश्य “{name}” सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>No note goes in.</source>
        <translation>कोई टिप्पणी नहीं जाएगी।</translation>
    </message>
    <message>
        <source>1 note goes in.</source>
        <translation>1 टिप्पणी जाएगी।</translation>
    </message>
    <message>
        <source>{0} notes go in.</source>
        <translation>{0} टिप्पणियाँ जाएँगी।</translation>
    </message>
    <message>
        <source>{0} private</source>
        <translation>{0} निजी</translation>
    </message>
    <message>
        <source>{0} for the team</source>
        <translation>{0} दल के लिए</translation>
    </message>
    <message>
        <source>{0} about words other than a pillar, an initiative or a target</source>
        <translation>{0} ऐसे शब्दों पर जो स्तंभ, पहल या लक्ष्य नहीं हैं</translation>
    </message>
    <message>
        <source>{0} that the briefing leaves out</source>
        <translation>{0} जिन्हें ब्रीफिंग छोड़ती है</translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>छोड़ा गया: {0}।</translation>
    </message>
</context>
<context>
    <name>PackDestination</name>
    <message>
        <source>Where the pack is saved</source>
        <translation>पैक कहाँ सहेजा जाए</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Choose where the pack is saved</source>
        <translation>चुनें कि पैक कहाँ सहेजा जाए</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>पैक सहेजें</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF दस्तावेज़ (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Make pack</source>
        <translation>पैक बनाएँ</translation>
    </message>
    <message>
        <source>Title of the pack</source>
        <translation>पैक का शीर्षक</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>शीर्षक (&amp;T)</translation>
    </message>
    <message>
        <source>Mar&amp;king</source>
        <translation>चिह्न (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>उत्पाद (&amp;P)</translation>
    </message>
    <message>
        <source>G&amp;oes in</source>
        <translation>क्या जाएगा (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>इस नाम से सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Tick at least one initiative.</source>
        <translation>कम से कम एक पहल चुनें।</translation>
    </message>
    <message>
        <source>Type a password, or choose the file for an archive.</source>
        <translation>पासवर्ड लिखें, या अभिलेखागार वाली फ़ाइल चुनें।</translation>
    </message>
</context>
<context>
    <name>PackFiles</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>{0}: choose</source>
        <translation>{0}: चुनें</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>{0}: leave out</source>
        <translation>{0}: छोड़ें</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>PackFindings</name>
    <message>
        <source>Must be mended</source>
        <translation>सुधारना आवश्यक</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>इसे देखें</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>जानने योग्य</translation>
    </message>
    <message>
        <source>What was found before the pack is made; Return leads to the place</source>
        <translation>पैक बनने से पहले जो मिला; Return उस स्थान पर ले जाता है</translation>
    </message>
</context>
<context>
    <name>PackForm</name>
    <message>
        <source>Full pack</source>
        <translation>पूरा पैक</translation>
    </message>
    <message>
        <source>One-page brief</source>
        <translation>एक पृष्ठ का सार</translation>
    </message>
    <message>
        <source>Speaking cards</source>
        <translation>बोलने के कार्ड</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>प्रश्नोत्तर</translation>
    </message>
    <message>
        <source>Large print, 18 point</source>
        <translation>बड़े अक्षर, 18 पॉइंट</translation>
    </message>
    <message>
        <source>Booklet, to be folded</source>
        <translation>पुस्तिका, मोड़ने के लिए</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>लेटर</translation>
    </message>
</context>
<context>
    <name>PackFormChoice</name>
    <message>
        <source>What is made</source>
        <translation>क्या बनेगा</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>शीर्षकों की भाषा</translation>
    </message>
    <message>
        <source>Four cards on a sheet, to be cut</source>
        <translation>एक पन्ने पर चार कार्ड, काटने के लिए</translation>
    </message>
    <message>
        <source>Printed on one side</source>
        <translation>एक ओर छपा</translation>
    </message>
</context>
<context>
    <name>PackMaking</name>
    <message>
        <source>Pages made</source>
        <translation>बने हुए पृष्ठ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Make pack</source>
        <translation>पैक बनाएँ</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>पैक बनाएँ</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>आरंभ हो रहा है…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>पृष्ठ {0} / {1}</translation>
    </message>
</context>
<context>
    <name>PackMore</name>
    <message>
        <source>More options</source>
        <translation>और विकल्प</translation>
    </message>
    <message>
        <source>Notes for the team</source>
        <translation>दल की टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>निजी टिप्पणियाँ</translation>
    </message>
    <message>
        <source>For this pack alone. Its cover says so, and so does each label.</source>
        <translation>केवल इस पैक के लिए। आवरण और हर शीर्षक यह बताता है।</translation>
    </message>
    <message>
        <source>The press report, and where it differs</source>
        <translation>समाचार रिपोर्ट, और जहाँ वह भिन्न है</translation>
    </message>
    <message>
        <source>Pages of your own</source>
        <translation>आपके अपने पृष्ठ</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.txt)</source>
        <translation>Markdown (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>अनुलग्नक</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF दस्तावेज़ (*.pdf)</translation>
    </message>
    <message>
        <source>Record of the last pack</source>
        <translation>पिछले पैक का अभिलेख</translation>
    </message>
    <message>
        <source>Records of packs (*.json)</source>
        <translation>पैकों के अभिलेख (*.json)</translation>
    </message>
    <message>
        <source>Keep a record beside this pack, for the next</source>
        <translation>अगले के लिए इस पैक के पास अभिलेख रखें</translation>
    </message>
    <message>
        <source>&amp;Let in</source>
        <translation>सम्मिलित करें (&amp;L)</translation>
    </message>
    <message>
        <source>Goes in &amp;besides</source>
        <translation>इसके अतिरिक्त (&amp;B)</translation>
    </message>
    <message>
        <source>Pa&amp;ges of your own</source>
        <translation>आपके अपने पृष्ठ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Annexes</source>
        <translation>अनुलग्नक (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New since</source>
        <translation>तब से नया (&amp;N)</translation>
    </message>
    <message>
        <source>K&amp;ind of file</source>
        <translation>फ़ाइल का प्रकार (&amp;I)</translation>
    </message>
</context>
<context>
    <name>PackProcess</name>
    <message>
        <source>The pack could not be begun: {0}. Restart the application.</source>
        <translation>पैक आरंभ नहीं हो सका: {0}। अनुप्रयोग फिर से चलाएँ।</translation>
    </message>
    <message>
        <source>The pack cannot be written to {0} ({1}). Close the file where it is open, or choose another.</source>
        <translation>पैक {0} में नहीं लिखा जा सकता ({1})। फ़ाइल जहाँ खुली हो बंद करें, या दूसरी चुनें।</translation>
    </message>
    <message>
        <source>A fault of the program stopped the pack. Nothing was written. The log says more: {0}</source>
        <translation>प्रोग्राम की गड़बड़ी से पैक रुक गया। कुछ नहीं लिखा गया। लॉग में अधिक है: {0}</translation>
    </message>
</context>
<context>
    <name>PackScope</name>
    <message>
        <source>This initiative: {0} {1}</source>
        <translation>यह पहल: {0} {1}</translation>
    </message>
    <message>
        <source>This pillar: {0} {1}</source>
        <translation>यह स्तंभ: {0} {1}</translation>
    </message>
    <message>
        <source>The whole vision</source>
        <translation>पूरा विज़न</translation>
    </message>
    <message>
        <source>What I tick</source>
        <translation>जो मैं चुनूँ</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>There is no highlight on this page.</source>
        <translation>इस पृष्ठ पर कोई हाइलाइट नहीं है।</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Tag {item} with “{tag}”</source>
        <translation>{item} पर “{tag}” टैग लगाएँ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>A note without words</source>
        <translation>बिना शब्दों की टिप्पणी</translation>
    </message>
    <message>
        <source>{count} uses</source>
        <translation>{count} उपयोग</translation>
    </message>
    <message>
        <source>1 use</source>
        <translation>1 उपयोग</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>हाल में प्रयुक्त</translation>
    </message>
    <message>
        <source>Pillars and initiatives</source>
        <translation>स्तंभ और पहलें</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Mechanisms and institutions</source>
        <translation>तंत्र और संस्थाएँ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>अन्य अंश</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>सहेजे गए दृश्य</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>ब्रीफिंग</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{whole} में से {shown}</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>कहीं भी जाएँ</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”. Fewer letters find more.</source>
        <translation>“{text}” नाम का कुछ नहीं है। कम अक्षरों से अधिक मिलता है।</translation>
    </message>
    <message>
        <source>Tagged with “{tag}”.</source>
        <translation>“{tag}” टैग लगाया गया।</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Go to an item, a note, a tag, or a command</source>
        <translation>किसी मद, टिप्पणी, टैग या आदेश पर जाएँ</translation>
    </message>
    <message>
        <source>What can be opened</source>
        <translation>क्या खोला जा सकता है</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>PastProgress</name>
    <message>
        <source>What was recorded until now</source>
        <translation>अब तक जो दर्ज हुआ</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <source>Withdraw the chosen progress</source>
        <translation>चुनी हुई प्रगति वापस लें</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>कैसे ज्ञात</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>withdrawn: {0}</source>
        <translation>वापस लिया गया: {0}</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>मान्य</translation>
    </message>
</context>
<context>
    <name>PlacingStrip</name>
    <message>
        <source>Place here</source>
        <translation>यहाँ स्थान दें</translation>
    </message>
    <message>
        <source>Place the highlight on the selected words</source>
        <translation>चुने हुए शब्दों पर हाइलाइट को स्थान दें</translation>
    </message>
    <message>
        <source>Select some words first</source>
        <translation>पहले कुछ शब्द चुनें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel: place the highlight later</source>
        <translation>रद्द करें: हाइलाइट को बाद में स्थान दें</translation>
    </message>
    <message>
        <source>Select the words to which “{words}” belongs, then press Place here (F2 leads to it).</source>
        <translation>वे शब्द चुनें जिनका “{words}” है, फिर “यहाँ स्थान दें” दबाएँ (F2 वहाँ ले जाता है)।</translation>
    </message>
</context>
<context>
    <name>PreviewChecks</name>
    <message>
        <source>Before printing</source>
        <translation>छापने से पहले</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} देखने योग्य</translation>
    </message>
    <message>
        <source>1 blocks printing</source>
        <translation>1 छपाई रोकता है</translation>
    </message>
    <message>
        <source>{count} block printing</source>
        <translation>{count} छपाई रोकते हैं</translation>
    </message>
    <message>
        <source>{count} to check, nothing blocks</source>
        <translation>{count} देखने योग्य, कुछ नहीं रोकता</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>देखने को कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>PreviewFoot</name>
    <message>
        <source>Previous page</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Large enough to read</source>
        <translation>पढ़ने योग्य आकार</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>पृष्ठ {0} / {1}</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>पृष्ठ नहीं</translation>
    </message>
</context>
<context>
    <name>PreviewProcess</name>
    <message>
        <source>A fault of the program stopped the preview. The next change starts it again. The log: {0}</source>
        <translation>प्रोग्राम की गड़बड़ी से पूर्वावलोकन रुक गया। अगला परिवर्तन उसे फिर आरंभ करेगा। लॉग: {0}</translation>
    </message>
</context>
<context>
    <name>PreviewThumbs</name>
    <message>
        <source>Pages, small</source>
        <translation>पृष्ठ, छोटे</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>{0}, preview</source>
        <translation>{0}, पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Pages of the pack</source>
        <translation>पैक के पृष्ठ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>चौड़ाई में भरें</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>विंडो जितना चौड़ा</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open the folder that the pack is in</source>
        <translation>वह फ़ोल्डर खोलें जिसमें पैक है</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Print the pack</source>
        <translation>पैक छापें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>पूर्वावलोकन बंद करें</translation>
    </message>
    <message>
        <source>{0} cannot be shown.</source>
        <translation>{0} दिखाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>पृष्ठ {0} / {1}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>The pages are being counted…</source>
        <translation>पृष्ठ गिने जा रहे हैं…</translation>
    </message>
    <message>
        <source>The &amp;pack, not numbered</source>
        <translation>पैक, बिना क्रमांक (&amp;P)</translation>
    </message>
    <message>
        <source>{count} &amp;numbered copies, each with the name of who gets it</source>
        <translation>{count} क्रमांकित प्रतियाँ, हर एक पर पाने वाले का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>छपे पृष्ठ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose printer…</source>
        <translation>प्रिंटर चुनें…</translation>
    </message>
    <message>
        <source>Choose the printer, and print</source>
        <translation>प्रिंटर चुनें, और छापें</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 पृष्ठ</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} पृष्ठ</translation>
    </message>
    <message>
        <source>{count} sides of paper, printed on both, turned on the short edge, and folded</source>
        <translation>काग़ज़ के {count} पृष्ठ-भाग, दोनों ओर छपे, छोटे किनारे पर पलटे और मोड़े हुए</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>पृष्ठ बनाए जा रहे हैं…</translation>
    </message>
    <message>
        <source>{title}, copy {number} of {total}, {holder}</source>
        <translation>{title}, प्रति {number} / {total}, {holder}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>पृष्ठ {0} / {1}</translation>
    </message>
    <message>
        <source>Copy {0} of {1}, page {2} of {3}</source>
        <translation>प्रति {0} / {1}, पृष्ठ {2} / {3}</translation>
    </message>
    <message>
        <source>Sent to “{0}”.</source>
        <translation>“{0}” को भेजा गया।</translation>
    </message>
    <message>
        <source>Sent {1} copies to “{0}”.</source>
        <translation>“{0}” को {1} प्रतियाँ भेजी गईं।</translation>
    </message>
    <message>
        <source>{0} The copies before number {1} are printed; printing goes on with that.</source>
        <translation>{0} प्रति {1} से पहले की प्रतियाँ छप चुकी हैं; छपाई वहीं से चलेगी।</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>None of those pages is in the pack. Choose others.</source>
        <translation>उनमें से कोई पृष्ठ पैक में नहीं है। दूसरे चुनें।</translation>
    </message>
    <message>
        <source>“{0}” does not take the pack. See that it is switched on and connected, or choose another.</source>
        <translation>“{0}” पैक नहीं ले रहा। देखें कि वह चालू और जुड़ा है, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>“{0}” stopped after {1} of {2} pages. See to it, or choose another, and print the rest.</source>
        <translation>“{0}” {2} में से {1} पृष्ठों के बाद रुक गया। उसे देखें, या दूसरा चुनें, और बाकी छापें।</translation>
    </message>
</context>
<context>
    <name>ProtectionChoice</name>
    <message>
        <source>Kind of file</source>
        <translation>फ़ाइल का प्रकार</translation>
    </message>
    <message>
        <source>For an archive and for all readers</source>
        <translation>अभिलेखागार और सभी पाठकों के लिए</translation>
    </message>
    <message>
        <source>Protected with a password</source>
        <translation>पासवर्ड से सुरक्षित</translation>
    </message>
    <message>
        <source>Password of the pack</source>
        <translation>पैक का पासवर्ड</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Encrypted with AES-256. It is no archival copy: archives take no encrypted file, since a lost password would lose it.</source>
        <translation>AES-256 से एन्क्रिप्टेड। यह अभिलेखीय प्रति नहीं है: अभिलेखागार एन्क्रिप्टेड फ़ाइल नहीं लेते, क्योंकि पासवर्ड खोने पर वह खो जाती।</translation>
    </message>
    <message>
        <source>PDF/A-2a and PDF/UA-1. An archival copy cannot have a password.</source>
        <translation>PDF/A-2a और PDF/UA-1। अभिलेखीय प्रति का पासवर्ड नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर के फ़ोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>एक नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विस्तृत दृश्य</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइलों का प्रकार:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस नाम से सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फ़ोल्डर खोजें</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से है।
क्या इसे बदलना है?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
देखें कि फ़ाइल का नाम सही है।</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फ़ोल्डर नहीं मिला।
देखें कि फ़ोल्डर का नाम सही है।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>परिवर्तन तिथि</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सब सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सबके लिए हाँ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सबके लिए नहीं (&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर प्रयास करें</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>त्यागें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>पुनः स्थापित करें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>मूल मान लौटाएँ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The words of the source</source>
        <translation>स्रोत के शब्द</translation>
    </message>
    <message>
        <source>Copied with its locator</source>
        <translation>संदर्भ-स्थान सहित कॉपी हुआ</translation>
    </message>
    <message>
        <source>Copy with locator</source>
        <translation>संदर्भ-स्थान सहित कॉपी करें</translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>स्रोत में दिखाएँ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>{source}, pillar {pillar} of {last}, {initiatives} initiatives</source>
        <translation>{source}, {last} में से स्तंभ {pillar}, {initiatives} पहलें</translation>
    </message>
    <message>
        <source>, 1 closing paragraph</source>
        <translation>, 1 समापन अनुच्छेद</translation>
    </message>
    <message>
        <source>, {count} closing paragraphs</source>
        <translation>, {count} समापन अनुच्छेद</translation>
    </message>
    <message>
        <source>Joint vision document, preamble and conclusion</source>
        <translation>संयुक्त विज़न दस्तावेज़, प्रस्तावना और निष्कर्ष</translation>
    </message>
    <message>
        <source>Press report on the joint vision: coverage, not the authority</source>
        <translation>संयुक्त विज़न पर समाचार रिपोर्ट: समाचार, प्रामाणिक पाठ नहीं</translation>
    </message>
    <message>
        <source>The eight pillars, I to VIII, stand here in the document.</source>
        <translation>दस्तावेज़ में यहाँ I से VIII तक के आठ स्तंभ हैं।</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Agreement</source>
        <translation>समझौता</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>समझौते</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>साझेदारी</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>साझेदारियाँ</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>ढाँचा</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>ढाँचे</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>पहल</translation>
    </message>
    <message>
        <source>Initiatives and schemes</source>
        <translation>पहलें और योजनाएँ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>कार्य योजना</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>कार्य योजनाएँ</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>Dialogues and working groups</source>
        <translation>संवाद और कार्य समूह</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>मंच</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>मंच</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation>शिखर सम्मेलन</translation>
    </message>
    <message>
        <source>Summits</source>
        <translation>शिखर सम्मेलन</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>कोष</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>कोष</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>मिशन</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>मिशन</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>विज़न</translation>
    </message>
    <message>
        <source>Visions</source>
        <translation>विज़न</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>घोषणा</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>घोषणाएँ</translation>
    </message>
    <message>
        <source>Multilateral body</source>
        <translation>बहुपक्षीय निकाय</translation>
    </message>
    <message>
        <source>Multilateral bodies</source>
        <translation>बहुपक्षीय निकाय</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>मंत्रालय</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>मंत्रालय</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>संस्थाएँ</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>सुविधा</translation>
    </message>
    <message>
        <source>Facilities and portals</source>
        <translation>सुविधाएँ और पोर्टल</translation>
    </message>
    <message>
        <source>{words} (not from the document)</source>
        <translation>{words} (दस्तावेज़ से नहीं)</translation>
    </message>
    <message>
        <source>Japan and India</source>
        <translation>जापान और भारत</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>जापान</translation>
    </message>
    <message>
        <source>India</source>
        <translation>भारत</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <translation>बहुपक्षीय</translation>
    </message>
    <message>
        <source>Named once in the two documents</source>
        <translation>दोनों दस्तावेज़ों में एक बार नामित</translation>
    </message>
    <message>
        <source>Named {count} times in the two documents</source>
        <translation>दोनों दस्तावेज़ों में {count} बार नामित</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>सूचित करता है</translation>
    </message>
    <message>
        <source>paraphrases</source>
        <translation>अपने शब्दों में कहता है</translation>
    </message>
    <message>
        <source>adds to</source>
        <translation>इसमें जोड़ता है</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Undefined date</source>
        <translation>तिथि अनिर्दिष्ट</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>अस्पष्ट</translation>
    </message>
    <message>
        <source>Fault of the extraction</source>
        <translation>पाठ निकालने की त्रुटि</translation>
    </message>
</context>
<context>
    <name>RemovedNotesDialog</name>
    <message>
        <source>Removed notes</source>
        <translation>हटाई गई टिप्पणियाँ</translation>
    </message>
    <message>
        <source>A note comes back to its item as it was, with its tags.</source>
        <translation>टिप्पणी अपने टैग सहित अपनी मद पर ज्यों की त्यों लौटती है।</translation>
    </message>
    <message>
        <source>Removed notes, the last first</source>
        <translation>हटाई गई टिप्पणियाँ, नवीनतम पहले</translation>
    </message>
    <message>
        <source>Text of the removed note</source>
        <translation>हटाई गई टिप्पणी का पाठ</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>लौटाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Bring this note back</source>
        <translation>यह टिप्पणी लौटाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>No note is removed. One that is stands here, and comes back from here.</source>
        <translation>कोई टिप्पणी हटाई नहीं गई। हटाई गई यहाँ रहती है, और यहीं से लौटती है।</translation>
    </message>
    <message>
        <source>A note without words</source>
        <translation>बिना शब्दों की टिप्पणी</translation>
    </message>
    <message>
        <source>Removed {moment} by {author}</source>
        <translation>{moment} को {author} ने हटाया</translation>
    </message>
    <message>
        <source>Removed {moment}</source>
        <translation>{moment} को हटाया गया</translation>
    </message>
    <message>
        <source>The note on {place} is back.</source>
        <translation>{place} की टिप्पणी लौट आई।</translation>
    </message>
</context>
<context>
    <name>RemovedStrip</name>
    <message>
        <source>The note is removed.</source>
        <translation>टिप्पणी हटाई गई।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Undo: bring the note back</source>
        <translation>वापस लें: टिप्पणी लौटाएँ</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from backup</source>
        <translation>बैकअप से बहाल करें</translation>
    </message>
    <message>
        <source>Everything becomes as it was in the copy. The notebook as it is now is copied before, and Undo brings it back.</source>
        <translation>सब कुछ वैसा हो जाएगा जैसा इस प्रति में था। पहले अभी की नोटबुक की प्रति बनती है, और “वापस लें” उसे लौटा देता है।</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>प्रतियाँ, नवीनतम पहले</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>फ़ोल्डर दिखाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>Show the folder of the copies</source>
        <translation>प्रतियों का फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close without restoring</source>
        <translation>बहाल किए बिना बंद करें</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>बहाल करें (&amp;R)</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>यह प्रति बहाल करें</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made every day, shortly after the start.</source>
        <translation>अभी कोई प्रति नहीं है। हर दिन, आरंभ के थोड़ी देर बाद, एक बनती है।</translation>
    </message>
    <message>
        <source>Comparing the copy with the notebook…</source>
        <translation>प्रति की नोटबुक से तुलना हो रही है…</translation>
    </message>
    <message>
        <source>The notebook is as it was in this copy. There is nothing to restore.</source>
        <translation>नोटबुक वैसी ही है जैसी इस प्रति में थी। बहाल करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>The notebook is as it was in the copy.</source>
        <translation>नोटबुक वैसी हो गई जैसी प्रति में थी।</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>बहाल हो रहा है…</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the view</source>
        <translation>दृश्य का नाम</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Columns</source>
        <translation>स्तंभिकाएँ</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>The document has a new edition, and your notes moved along.</source>
        <translation>दस्तावेज़ का नया संस्करण आया है, और आपकी टिप्पणियाँ साथ आ गईं।</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Narrow with pillar:  tag:  kind:  theme:  is:  due:  by:</source>
        <translation>इनसे सीमित करें pillar:  tag:  kind:  theme:  is:  due:  by:</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter open    Esc close</source>
        <translation>↑ ↓ चुनें    Enter खोलें    Esc बंद करें</translation>
    </message>
    <message>
        <source>{count} found, none with all of these words</source>
        <translation>{count} मिले, किसी में ये सभी शब्द नहीं</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} मिले</translation>
    </message>
    <message>
        <source>Nothing holds “{text}”. Fewer letters find more.</source>
        <translation>“{text}” किसी में नहीं। कम अक्षर अधिक खोजते हैं।</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find in the vision and in notes</source>
        <translation>विज़न और टिप्पणियों में खोजें</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>सूचियों में</translation>
    </message>
    <message>
        <source>An entry of a briefing earlier, or later</source>
        <translation>ब्रीफिंग की प्रविष्टि आगे या पीछे</translation>
    </message>
    <message>
        <source>Take an entry out of a briefing</source>
        <translation>ब्रीफिंग से प्रविष्टि हटाना</translation>
    </message>
    <message>
        <source>Leave a note out of a briefing, or take it in again</source>
        <translation>ब्रीफिंग से टिप्पणी छोड़ना या वापस लेना</translation>
    </message>
    <message>
        <source>Check an action off, or open it again</source>
        <translation>कार्रवाई पूरी करना या फिर खोलना</translation>
    </message>
    <message>
        <source>Check a tag</source>
        <translation>टैग चुनना</translation>
    </message>
    <message>
        <source>Check all tags, or none</source>
        <translation>सभी टैग चुनना या कोई नहीं</translation>
    </message>
    <message>
        <source>Rename a tag or a saved view</source>
        <translation>टैग या सहेजे दृश्य का नाम बदलना</translation>
    </message>
    <message>
        <source>Delete notes, tags, a briefing or a saved view</source>
        <translation>टिप्पणियाँ, टैग, ब्रीफिंग या दृश्य मिटाना</translation>
    </message>
    <message>
        <source>In charts and previews</source>
        <translation>चार्ट और पूर्वावलोकन में</translation>
    </message>
    <message>
        <source>Next point of a chart, and the one before</source>
        <translation>चार्ट का अगला और पिछला बिंदु</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, and show all of a chart</source>
        <translation>चार्ट बड़ा, छोटा, और पूरा दिखाना</translation>
    </message>
    <message>
        <source>Next page of a preview, and the one before</source>
        <translation>पूर्वावलोकन का अगला और पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>First point or page, and the last</source>
        <translation>पहला और अंतिम बिंदु या पृष्ठ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Next control, and the one before</source>
        <translation>अगला नियंत्रण, और पिछला</translation>
    </message>
    <message>
        <source>Choose in a list</source>
        <translation>सूची में चुनें</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>चुना हुआ खोलें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close, or give up</source>
        <translation>बंद करें, या छोड़ें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Select words of the document</source>
        <translation>दस्तावेज़ के शब्द चुनें</translation>
    </message>
    <message>
        <source>The bar of selected words, or of a highlight</source>
        <translation>चुने शब्दों या हाइलाइट की पट्टी</translation>
    </message>
    <message>
        <source>Take off the highlight that is chosen</source>
        <translation>चुना हुआ हाइलाइट हटाना</translation>
    </message>
    <message>
        <source>The card of a mechanism that a link names</source>
        <translation>लिंक में नामित तंत्र का कार्ड</translation>
    </message>
    <message>
        <source>Of what can be gone to, commands only</source>
        <translation>जहाँ जा सकते हैं उनमें से केवल आदेश</translation>
    </message>
    <message>
        <source>Of what can be gone to, tags only</source>
        <translation>जहाँ जा सकते हैं उनमें से केवल टैग</translation>
    </message>
</context>
<context>
    <name>SourceWindow</name>
    <message>
        <source>{locator}. The file as it was given: {file}</source>
        <translation>{locator}। फ़ाइल जैसी मिली थी: {file}</translation>
    </message>
    <message>
        <source>The source, line by line</source>
        <translation>स्रोत, पंक्ति दर पंक्ति</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No data</source>
        <translation>आँकड़ा नहीं</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>आरंभ नहीं</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>निकट</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>गति पर</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>समय-सीमा बीती</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Not saved. {why}</source>
        <translation>सहेजा नहीं गया। {why}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Notebook ready</source>
        <translation>नोटबुक तैयार</translation>
    </message>
    <message>
        <source>All changes saved, {time}</source>
        <translation>सब सहेजा गया, {time}</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>अभी टिप्पणी नहीं</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 टिप्पणी</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>अक्षर {percent} %</translation>
    </message>
    <message>
        <source>Warning: {sentences}</source>
        <translation>चेतावनी: {sentences}</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Highlight in {colour}</source>
        <translation>{colour} रंग से हाइलाइट</translation>
    </message>
</context>
<context>
    <name>TagActs</name>
    <message>
        <source>Renamed “{old}” to “{new}”.</source>
        <translation>“{old}” का नाम “{new}” किया गया।</translation>
    </message>
    <message>
        <source>Merged into “{tag}”.</source>
        <translation>“{tag}” में मिलाया गया।</translation>
    </message>
    <message>
        <source>{0} tags</source>
        <translation>{0} टैग</translation>
    </message>
    <message>
        <source>Deleted {names}.</source>
        <translation>{names} मिटाया गया।</translation>
    </message>
    <message>
        <source>Tagged {0}.</source>
        <translation>{0} पर टैग लगाया गया।</translation>
    </message>
    <message>
        <source>Took “{tag}” off: {count}.</source>
        <translation>“{tag}” उतारा गया: {count}।</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Take the tag “{name}” off</source>
        <translation>टैग “{name}” उतारें</translation>
    </message>
</context>
<context>
    <name>TagColour</name>
    <message>
        <source>slate</source>
        <translation>स्लेटी</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>नील</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>हरा-नीला</translation>
    </message>
    <message>
        <source>green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>जैतूनी</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>अंबर</translation>
    </message>
    <message>
        <source>red</source>
        <translation>लाल</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>आलूबुखारा</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation>टैग का नाम</translation>
    </message>
    <message>
        <source>Enter renames all {count}</source>
        <translation>Enter सभी {count} का नाम बदलता है</translation>
    </message>
</context>
<context>
    <name>TagFinder</name>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>दृश्य का नाम</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>दृश्य सहेजें</translation>
    </message>
    <message>
        <source>Save these conditions as a view</source>
        <translation>इन शर्तों को दृश्य के रूप में सहेजें</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} मिले</translation>
    </message>
    <message>
        <source>Filter and save</source>
        <translation>छाँटें और सहेजें</translation>
    </message>
</context>
<context>
    <name>TagNameField</name>
    <message>
        <source>Tags that exist</source>
        <translation>मौजूद टैग</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Add a tag</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Tags that exist</source>
        <translation>मौजूद टैग</translation>
    </message>
</context>
<context>
    <name>TagRows</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>मदें</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>अंतिम उपयोग</translation>
    </message>
    <message>
        <source>{name}, notes: {notes}, items: {items}, {colour}</source>
        <translation>{name}, टिप्पणियाँ: {notes}, मदें: {items}, {colour}</translation>
    </message>
</context>
<context>
    <name>TagStrip</name>
    <message>
        <source>Tag all of them</source>
        <translation>इन सब पर टैग लगाएँ</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} चुने गए</translation>
    </message>
</context>
<context>
    <name>TagTerms</name>
    <message>
        <source>All of</source>
        <translation>ये सभी</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>इनमें से कोई</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>A tag that all must bear</source>
        <translation>टैग जो सब पर हो</translation>
    </message>
    <message>
        <source>A tag of which one must be borne</source>
        <translation>टैग जिनमें से एक हो</translation>
    </message>
    <message>
        <source>A tag that none may bear</source>
        <translation>टैग जो किसी पर न हो</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>There is no tag of that name.</source>
        <translation>इस नाम का कोई टैग नहीं है।</translation>
    </message>
</context>
<context>
    <name>TagUses</name>
    <message>
        <source>What bears a tag</source>
        <translation>जिन पर टैग है</translation>
    </message>
    <message>
        <source>Choose a tag to see what bears it. Check two or more to merge them.</source>
        <translation>जिन पर टैग है उन्हें देखने के लिए टैग चुनें। मिलाने के लिए दो या अधिक पर चिह्न लगाएँ।</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>कुल {count}</translation>
    </message>
    <message>
        <source>Nothing bears it yet. Drag rows of the list at the left onto it, or apply it to items.</source>
        <translation>अभी किसी पर नहीं है। बाईं सूची की पंक्तियाँ इस पर खींच लाएँ, या इसे मदों पर लगाएँ।</translation>
    </message>
    <message>
        <source>What merging does</source>
        <translation>मिलाने से क्या होगा</translation>
    </message>
    <message>
        <source>{count} will change</source>
        <translation>{count} बदलेंगे</translation>
    </message>
    <message>
        <source>Uses that become &lt;b&gt;{tag}&lt;/b&gt;, at most: {count}. Saved views follow. Ctrl+Z brings it back.</source>
        <translation>जो &lt;b&gt;{tag}&lt;/b&gt; हो जाएँगे, अधिकतम: {count}। सहेजे गए दृश्य भी बदलेंगे। Ctrl+Z से लौटता है।</translation>
    </message>
    <message>
        <source>What the tag is for</source>
        <translation>टैग किसलिए है</translation>
    </message>
    <message>
        <source>What bears the tag</source>
        <translation>जिन पर टैग है</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>टैग उतारें</translation>
    </message>
    <message>
        <source>Take the tag off the selected rows</source>
        <translation>चुनी हुई पंक्तियों से टैग उतारें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open the current row where it stands</source>
        <translation>यह पंक्ति जहाँ है वहाँ खोलें</translation>
    </message>
    <message>
        <source>Uses of {gone} that become {into}: {count}.</source>
        <translation>{gone} के उपयोग जो {into} हो जाएँगे: {count}।</translation>
    </message>
    <message>
        <source>Bear both already: {count}.</source>
        <translation>जिन पर दोनों हैं: {count}।</translation>
    </message>
    <message>
        <source>Saved views follow: {names}.</source>
        <translation>सहेजे गए दृश्य भी बदलेंगे: {names}।</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back.</source>
        <translation>Ctrl+Z से लौटता है।</translation>
    </message>
</context>
<context>
    <name>TagsBar</name>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Choose the tag that stays</source>
        <translation>वह टैग चुनें जो रहेगा</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>रंग बदलें</translation>
    </message>
    <message>
        <source>Apply to items</source>
        <translation>मदों पर लगाएँ</translation>
    </message>
    <message>
        <source>Add to briefing</source>
        <translation>ब्रीफिंग में जोड़ें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} चुने गए</translation>
    </message>
    <message>
        <source>Choose a tag, or check several</source>
        <translation>एक टैग चुनें, या कई पर चिह्न लगाएँ</translation>
    </message>
    <message>
        <source>Merge into {tag}</source>
        <translation>{tag} में मिलाएँ</translation>
    </message>
    <message>
        <source>Check two tags or more to merge them.</source>
        <translation>मिलाने के लिए दो या अधिक टैगों पर चिह्न लगाएँ।</translation>
    </message>
</context>
<context>
    <name>TagsHead</name>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Filter the tags</source>
        <translation>टैग छाँटें</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>नए टैग का नाम</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>नया टैग</translation>
    </message>
    <message>
        <source>Make a new tag</source>
        <translation>नया टैग बनाएँ</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>दोनों मिलाएँ</translation>
    </message>
    <message>
        <source>Your tags will stand here</source>
        <translation>आपके टैग यहाँ होंगे</translation>
    </message>
    <message>
        <source>A tag is a name for many things: a desk, a theme, a meeting. Type one above, or tag an initiative.</source>
        <translation>टैग कई चीज़ों का एक नाम है: डेस्क, विषय, बैठक। ऊपर एक लिखें, या किसी पहल पर टैग लगाएँ।</translation>
    </message>
    <message>
        <source>Open {item}</source>
        <translation>{item} खोलें</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>a name never relies on one</source>
        <translation>नाम कभी केवल रंग पर निर्भर नहीं</translation>
    </message>
    <message>
        <source>{tags}, used {uses} times</source>
        <translation>{tags}, {uses} बार प्रयुक्त</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>कार्य जारी…</translation>
    </message>
    <message>
        <source>Saved the view “{name}”.</source>
        <translation>दृश्य “{name}” सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>TargetDetail</name>
    <message>
        <source>Recorded figures</source>
        <translation>दर्ज आँकड़े</translation>
    </message>
    <message>
        <source>Read with care</source>
        <translation>ध्यान से पढ़ें</translation>
    </message>
    <message>
        <source>The document does not say</source>
        <translation>दस्तावेज़ नहीं बताता</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>दस्तावेज़ में दिखाएँ</translation>
    </message>
    <message>
        <source>Show the words of this target in the document</source>
        <translation>इस लक्ष्य के शब्द दस्तावेज़ में दिखाएँ</translation>
    </message>
    <message>
        <source>in the calendar year</source>
        <translation>कैलेंडर वर्ष में</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>संचयी</translation>
    </message>
    <message>
        <source>Counted anew from 1 January to 31 December of every year.</source>
        <translation>हर वर्ष 1 जनवरी से 31 दिसंबर तक नए सिरे से गिना जाता है।</translation>
    </message>
    <message>
        <source>Counts from {0} to {1}.</source>
        <translation>{0} से {1} तक गिना जाता है।</translation>
    </message>
    <message>
        <source>a day not said</source>
        <translation>दिन नहीं बताया गया</translation>
    </message>
    <message>
        <source>{0} (inferred from “{1}”)</source>
        <translation>{0} (“{1}” से अनुमानित)</translation>
    </message>
    <message>
        <source>{0} (the text: “{1}”)</source>
        <translation>{0} (पाठ: “{1}”)</translation>
    </message>
</context>
<context>
    <name>TargetRows</name>
    <message>
        <source>more than {0}</source>
        <translation>{0} से अधिक</translation>
    </message>
    <message>
        <source>included in the above</source>
        <translation>ऊपर वाले में सम्मिलित</translation>
    </message>
    <message>
        <source>deadline inferred from “{0}”</source>
        <translation>समय-सीमा “{0}” से अनुमानित</translation>
    </message>
    <message>
        <source>first and last year not said</source>
        <translation>पहला और अंतिम वर्ष नहीं बताया गया</translation>
    </message>
    <message>
        <source>deadline not said</source>
        <translation>समय-सीमा नहीं बताई गई</translation>
    </message>
    <message>
        <source>No side said</source>
        <translation>पक्ष नहीं बताया गया</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>कुछ दर्ज नहीं</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1} में {0}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>a side and its figure</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} %</source>
        <comment>a side and its share of the pace</comment>
        <translation>{0} {1} %</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>{0} में से</translation>
    </message>
    <message>
        <source>not zero</source>
        <translation>शून्य नहीं</translation>
    </message>
    <message>
        <source>{0} % of pace</source>
        <translation>गति का {0} %</translation>
    </message>
</context>
<context>
    <name>TargetRowsHeading</name>
    <message>
        <source>What the text says</source>
        <translation>पाठ क्या कहता है</translation>
    </message>
    <message>
        <source>Recorded, as of</source>
        <translation>दर्ज, तिथि</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>Pace needed</source>
        <translation>आवश्यक गति</translation>
    </message>
    <message>
        <source>Inferred or no data</source>
        <translation>अनुमानित या आँकड़ा नहीं</translation>
    </message>
</context>
<context>
    <name>TargetsHead</name>
    <message>
        <source>Targets</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Record a figure</source>
        <translation>आँकड़ा दर्ज करें</translation>
    </message>
    <message>
        <source>Record a figure for the chosen target</source>
        <translation>चुने हुए लक्ष्य का आँकड़ा दर्ज करें</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>पट्टियाँ</translation>
    </message>
    <message>
        <source>Horizons</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>पड़ाव</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>सब निर्यात करें</translation>
    </message>
    <message>
        <source>Export the bars of all targets</source>
        <translation>सभी लक्ष्यों की पट्टियाँ निर्यात करें</translation>
    </message>
</context>
<context>
    <name>TargetsPanel</name>
    <message>
        <source>Targets of the document</source>
        <translation>दस्तावेज़ के लक्ष्य</translation>
    </message>
    <message>
        <source>{0} in the document, {1} with figures</source>
        <translation>दस्तावेज़ में {0}, आँकड़ों सहित {1}</translation>
    </message>
    <message>
        <source>Export all figures</source>
        <translation>सभी आँकड़े निर्यात करें</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>तालिकाएँ (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>{0} figures were written to {1}.</source>
        <translation>{0} आँकड़े {1} में लिखे गए।</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Highlight</source>
        <translation>हाइलाइट</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Make pack…</source>
        <translation>पैक बनाएँ…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Find anything</source>
        <translation>कुछ भी खोजें</translation>
    </message>
    <message>
        <source>Find anything from this field</source>
        <translation>इस क्षेत्र से कुछ भी खोजें</translation>
    </message>
    <message>
        <source>Type a code, a word, an acronym or a tag. The 56 initiatives and your own notes answer as you type.</source>
        <translation>कोड, शब्द, संक्षेप या टैग लिखें। लिखते ही 56 पहलें और आपकी अपनी टिप्पणियाँ मिलती हैं।</translation>
    </message>
    <message>
        <source>Read and highlight</source>
        <translation>पढ़ें और हाइलाइट करें</translation>
    </message>
    <message>
        <source>Read the document’s own words</source>
        <translation>दस्तावेज़ के अपने शब्द पढ़ें</translation>
    </message>
    <message>
        <source>Every word is the document’s, and below it stands where. Select some words and choose a colour, or press Alt+1 to Alt+5.</source>
        <translation>हर शब्द दस्तावेज़ का है, और नीचे लिखा है कि कहाँ का। कुछ शब्द चुनें और रंग चुनें, या Alt+1 से Alt+5 दबाएँ।</translation>
    </message>
    <message>
        <source>Note and tag</source>
        <translation>टिप्पणी और टैग</translation>
    </message>
    <message>
        <source>Write beside the words</source>
        <translation>शब्दों के पास लिखें</translation>
    </message>
    <message>
        <source>A note is saved as you type. It is private until you say that it is for the team or for the pack, and only what is for the pack is printed.</source>
        <translation>टिप्पणी लिखते ही सहेज ली जाती है। जब तक आप उसे टीम या पैक के लिए न करें, वह निजी रहती है, और केवल पैक वाली ही छपती है।</translation>
    </message>
    <message>
        <source>Check a target</source>
        <translation>लक्ष्य जाँचें</translation>
    </message>
    <message>
        <source>See where a target stands</source>
        <translation>देखें कि लक्ष्य कहाँ है</translation>
    </message>
    <message>
        <source>Record each figure with its day and its source. The status says by which formula it is reached; without figures it says that there are none.</source>
        <translation>हर आँकड़ा उसके दिन और स्रोत सहित दर्ज करें। स्थिति बताती है कि किस सूत्र से निकली; आँकड़े न हों तो वह यही कहती है।</translation>
    </message>
    <message>
        <source>Print a pack</source>
        <translation>पैक छापें</translation>
    </message>
    <message>
        <source>Print what the meeting needs</source>
        <translation>बैठक को जो चाहिए वह छापें</translation>
    </message>
    <message>
        <source>A briefing is a meeting and what you take to it. Make its pack in one go, with the marking on every page and a numbered copy for each holder.</source>
        <translation>ब्रीफिंग एक बैठक है और जो आप वहाँ ले जाते हैं। उसका पैक एक बार में बनाएँ, हर पृष्ठ पर चिह्न और हर पाने वाले के लिए क्रमांकित प्रति के साथ।</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>यात्रा छोड़ें</translation>
    </message>
    <message>
        <source>Help › Tour brings it back</source>
        <translation>“सहायता › परिचय-यात्रा” से फिर खुलेगी</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Stood in {item}</source>
        <translation>{item} में था</translation>
    </message>
    <message>
        <source>May belong in {item}</source>
        <translation>शायद {item} का है</translation>
    </message>
    <message>
        <source>Stood on {item}, which this edition does not have</source>
        <translation>{item} पर था, जो इस संस्करण में नहीं है</translation>
    </message>
    <message>
        <source>Notes on it: {count}</source>
        <translation>इस पर टिप्पणियाँ: {count}</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>{colour} रंग से हाइलाइट</translation>
    </message>
</context>
<context>
    <name>TrayHighlight</name>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Accept the suggested place</source>
        <translation>सुझाया गया स्थान स्वीकार करें</translation>
    </message>
    <message>
        <source>Place by hand…</source>
        <translation>हाथ से स्थान दें…</translation>
    </message>
    <message>
        <source>Place the highlight by hand</source>
        <translation>हाइलाइट को हाथ से स्थान दें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>हाइलाइट हटाएँ</translation>
    </message>
</context>
<context>
    <name>TrayNote</name>
    <message>
        <source>Text of the note</source>
        <translation>टिप्पणी का पाठ</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>यहाँ स्थान दें</translation>
    </message>
    <message>
        <source>Place the note on this item</source>
        <translation>टिप्पणी को इस मद पर स्थान दें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>टिप्पणी हटाएँ</translation>
    </message>
    <message>
        <source>“{typed}” is not one item; choose one from the list, or type its code, such as VII.1.</source>
        <translation>“{typed}” एक मद नहीं है; सूची से एक चुनें, या उसका कोड लिखें, जैसे VII.1।</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>To place</source>
        <translation>स्थान देना है</translation>
    </message>
    <message>
        <source>What waits for a place</source>
        <translation>जो स्थान की प्रतीक्षा में हैं</translation>
    </message>
    <message>
        <source>A new edition of the documents no longer has the words or the items on which these stood. Nothing of them is lost: say where they belong.</source>
        <translation>दस्तावेज़ों के नए संस्करण में वे शब्द या मदें नहीं हैं जिन पर ये थे। कुछ खोया नहीं है: बताएँ कि ये कहाँ के हैं।</translation>
    </message>
    <message>
        <source>Everything is in its place. When a new edition of the documents no longer has the words of a highlight or the item of a note, they wait here until you place them.</source>
        <translation>सब अपने स्थान पर हैं। जब दस्तावेज़ों के नए संस्करण में किसी हाइलाइट के शब्द या टिप्पणी की मद न रहे, तो वे यहाँ आपके स्थान देने तक प्रतीक्षा करते हैं।</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>लिखा हुआ वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {act}</source>
        <translation>वापस लें (&amp;U): {act}</translation>
    </message>
    <message>
        <source>Undone: {act}.</source>
        <translation>वापस लिया गया: {act}।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Something else was done meanwhile, and nothing was undone.</source>
        <translation>इस बीच कुछ और किया गया, और कुछ भी वापस नहीं लिया गया।</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>लिखा हुआ फिर करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: {act}</source>
        <translation>फिर करें (&amp;R): {act}</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>फिर किया गया: {act}।</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>फिर करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Something else was done meanwhile, and nothing was done again.</source>
        <translation>इस बीच कुछ और किया गया, और कुछ भी फिर नहीं किया गया।</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>JPY</source>
        <translation>येन</translation>
    </message>
    <message>
        <source>JPY trillion</source>
        <translation>ट्रिलियन येन</translation>
    </message>
    <message>
        <source>people</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>visits each per year</source>
        <translation>दौरे, प्रत्येक, प्रति वर्ष</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Removed</source>
        <translation>हटाई गई</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखी गई</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>स्थानांतरित</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>समय-सीमा {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>now {kind}</source>
        <translation>अब {kind}</translation>
    </message>
    <message>
        <source>now {visibility}</source>
        <translation>अब {visibility}</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>कौन करेगा</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>नियत दिन</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>फिर लंबित</translation>
    </message>
</context>
<context>
    <name>VersionsBox</name>
    <message>
        <source>Two versions were written at the same time.</source>
        <translation>एक ही समय दो संस्करण लिखे गए।</translation>
    </message>
    <message>
        <source>The note was removed elsewhere while it was written here.</source>
        <translation>यहाँ लिखते समय टिप्पणी कहीं और हटाई गई।</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>इसे रखें</translation>
    </message>
    <message>
        <source>The other, by {author}:</source>
        <translation>दूसरा, {author} द्वारा:</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>दूसरा रखें</translation>
    </message>
</context>
<context>
    <name>Visibility</name>
    <message>
        <source>Private</source>
        <translation>निजी</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>दल</translation>
    </message>
    <message>
        <source>For the pack</source>
        <translation>पैक के लिए</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>कारण (&amp;R)</translation>
    </message>
    <message>
        <source>Why it no longer holds</source>
        <translation>यह अब मान्य क्यों नहीं</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>WithdrawFigureDialog</name>
    <message>
        <source>Withdraw a figure</source>
        <translation>आँकड़ा वापस लें</translation>
    </message>
    <message>
        <source>Such as: counted twice</source>
        <translation>जैसे: दो बार गिना गया</translation>
    </message>
    <message>
        <source>{0} as of {1}, from {2}</source>
        <translation>{0}, तिथि {1}, स्रोत {2}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>a side, and its figure</comment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>It no longer counts from now on. The figure and your reason stay in its history.</source>
        <translation>अब से यह नहीं गिना जाएगा। आँकड़ा और आपका कारण उसके इतिहास में रहेंगे।</translation>
    </message>
</context>
<context>
    <name>WithdrawProgressDialog</name>
    <message>
        <source>Withdraw progress</source>
        <translation>प्रगति वापस लें</translation>
    </message>
    <message>
        <source>Such as: the announcement was taken back</source>
        <translation>जैसे: घोषणा वापस ले ली गई</translation>
    </message>
    <message>
        <source>{0} as of {1}, from {2}</source>
        <translation>{0}, तिथि {1}, स्रोत {2}</translation>
    </message>
    <message>
        <source>It no longer counts from now on, and what was recorded before it does. It stays with your reason.</source>
        <translation>अब से यह नहीं गिनी जाएगी, और उससे पहले दर्ज हुई गिनी जाएगी। यह आपके कारण के साथ बनी रहेगी।</translation>
    </message>
</context>
<context>
    <name>WordsBar</name>
    <message>
        <source>The selected words</source>
        <translation>चुने हुए शब्द</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Note on these words (Ctrl+N)</source>
        <translation>इन शब्दों पर टिप्पणी (Ctrl+N)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tag the item in which these words stand</source>
        <translation>जिस मद में ये शब्द हैं उस पर टैग लगाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the words (Ctrl+C)</source>
        <translation>शब्द कॉपी करें (Ctrl+C)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the highlight (Delete)</source>
        <translation>हाइलाइट हटाएँ (Delete)</translation>
    </message>
    <message>
        <source>The highlight</source>
        <translation>हाइलाइट</translation>
    </message>
</context>
<context>
    <name>_Checks</name>
    <message>
        <source>Blocks printing</source>
        <translation>छपाई रोकता है</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>देखने योग्य</translation>
    </message>
    <message>
        <source>For your knowledge</source>
        <translation>आपकी जानकारी के लिए</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>{kind}, left out</source>
        <translation>{kind}, छोड़ा गया</translation>
    </message>
</context>
<context>
    <name>_Leaves</name>
    <message>
        <source>Page {0}</source>
        <translation>पृष्ठ {0}</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>What the squares mean</source>
        <translation>वर्गों का अर्थ</translation>
    </message>
</context>
</TS>
