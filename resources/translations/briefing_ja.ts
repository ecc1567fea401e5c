<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>Joint Vision Briefing</source>
        <translation>Joint Vision Briefing</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>For reading, annotating and briefing on the Japan–India Joint Vision for the Next Decade.</source>
        <translation>「今後10年に向けた日印共同ビジョン」を読み、書き込み、会議に備えるためのプログラムです。</translation>
    </message>
    <message>
        <source>It opens no network connection. Your notebook is {file}.</source>
        <translation>ネットワークには接続しません。ノートブックの場所: {file}</translation>
    </message>
    <message>
        <source>Made with Python {python} and Qt {qt}. Fonts: IBM Plex (SIL Open Font License). Icons: Lucide (ISC).</source>
        <translation>Python {python} と Qt {qt} で作成。書体: IBM Plex (SIL Open Font License)。アイコン: Lucide (ISC)。</translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Due, as year-month-day</source>
        <translation>期限（年-月-日）</translation>
    </message>
    <message>
        <source>Due: 2026-09-30</source>
        <translation>期限: 2026-09-30</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation>次の文(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous passage</source>
        <translation>前の文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>デスク(&amp;D)</translation>
    </message>
    <message>
        <source>All n&amp;otes</source>
        <translation>すべてのメモ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actions due</source>
        <translation>期限のある対応事項(&amp;A)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Briefings</source>
        <translation>会議資料(&amp;B)</translation>
    </message>
    <message>
        <source>Add to &amp;briefing</source>
        <translation>会議資料に追加(&amp;B)</translation>
    </message>
    <message>
        <source>Add to a briefin&amp;g…</source>
        <translation>追加先の会議資料を選択(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;New briefing</source>
        <translation>新しい会議資料(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate for the next meeting</source>
        <translation>次の会議のために複製(&amp;D)</translation>
    </message>
    <message>
        <source>Make a &amp;template of it</source>
        <translation>ひな形にする(&amp;T)</translation>
    </message>
    <message>
        <source>Attach an a&amp;nnex…</source>
        <translation>別添を付ける(&amp;N)…</translation>
    </message>
    <message>
        <source>What changed &amp;since the last pack…</source>
        <translation>前回の資料集からの変更(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Late supplement…</source>
        <translation>補遺(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Open a briefing file…</source>
        <translation>会議資料のファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>For a &amp;word processor (DOCX)…</source>
        <translation>ワープロ用 (DOCX)(&amp;W)…</translation>
    </message>
    <message>
        <source>As &amp;plain text (Markdown)…</source>
        <translation>プレーンテキスト (Markdown)(&amp;P)…</translation>
    </message>
    <message>
        <source>For a &amp;calendar (iCalendar)…</source>
        <translation>予定表用 (iCalendar)(&amp;C)…</translation>
    </message>
    <message>
        <source>For a c&amp;olleague’s notebook…</source>
        <translation>同僚のノートブック用(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Targets</source>
        <translation>目標(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mechanisms and institutions</source>
        <translation>枠組みと機関(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;hemes</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>What the document leaves &amp;open</source>
        <translation>文書が明らかにしていない点(&amp;O)</translation>
    </message>
    <message>
        <source>What is to &amp;place</source>
        <translation>配置待ち(&amp;P)</translation>
    </message>
    <message>
        <source>Preamble and &amp;conclusion</source>
        <translation>前文と結論(&amp;C)</translation>
    </message>
    <message>
        <source>Press &amp;report</source>
        <translation>報道記事(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>移動先を指定(&amp;G)…</translation>
    </message>
    <message>
        <source>Filter the &amp;list</source>
        <translation>一覧を絞り込む(&amp;L)</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>新しいメモ(&amp;N)</translation>
    </message>
    <message>
        <source>Add &amp;tag</source>
        <translation>タグを付ける(&amp;T)</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>ハイライト(&amp;I)</translation>
    </message>
    <message>
        <source>Highlight in &amp;amber</source>
        <translation>琥珀色でハイライト(&amp;A)</translation>
    </message>
    <message>
        <source>Highlight in &amp;leaf</source>
        <translation>若葉色でハイライト(&amp;L)</translation>
    </message>
    <message>
        <source>Highlight in &amp;sky</source>
        <translation>空色でハイライト(&amp;S)</translation>
    </message>
    <message>
        <source>Highlight in &amp;rose</source>
        <translation>薔薇色でハイライト(&amp;R)</translation>
    </message>
    <message>
        <source>Highlight in &amp;violet</source>
        <translation>菫色でハイライト(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt highlight</source>
        <translation>次のハイライト(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious highlight</source>
        <translation>前のハイライト(&amp;V)</translation>
    </message>
    <message>
        <source>Copy with &amp;locator</source>
        <translation>出典箇所とともにコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Show in the so&amp;urce</source>
        <translation>出典で表示(&amp;U)</translation>
    </message>
    <message>
        <source>Make &amp;pack…</source>
        <translation>資料集を作成(&amp;P)…</translation>
    </message>
    <message>
        <source>Pr&amp;int the briefing…</source>
        <translation>会議資料を印刷(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Record a figure…</source>
        <translation>数値を記録(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;language has it</source>
        <translation>言語に合わせる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Thousands, millions, trillions</source>
        <translation>千・百万・兆 (trillion)(&amp;T)</translation>
    </message>
    <message>
        <source>La&amp;kh and crore</source>
        <translation>ラークとクロール(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Man and oku (万, 億)</source>
        <translation>万と億(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>利用の手引き(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>このプログラムについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;History of the note…</source>
        <translation>メモの履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Removed notes…</source>
        <translation>削除したメモ(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore from &amp;backup…</source>
        <translation>バックアップから復元(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Export notebook…</source>
        <translation>ノートブックを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Show the notebook’s &amp;folder</source>
        <translation>ノートブックのフォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>add note</source>
        <translation>メモの追加</translation>
    </message>
    <message>
        <source>add note on {about}</source>
        <translation>{about}へのメモの追加</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>メモの編集</translation>
    </message>
    <message>
        <source>edit note on {about}</source>
        <translation>{about}のメモの編集</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>メモの削除</translation>
    </message>
    <message>
        <source>remove note on {about}</source>
        <translation>{about}のメモの削除</translation>
    </message>
    <message>
        <source>bring note back</source>
        <translation>メモを戻す操作</translation>
    </message>
    <message>
        <source>bring note on {about} back</source>
        <translation>{about}のメモを戻す操作</translation>
    </message>
    <message>
        <source>choose a version</source>
        <translation>版の選択</translation>
    </message>
    <message>
        <source>choose a version of the note on {about}</source>
        <translation>{about}のメモの版の選択</translation>
    </message>
    <message>
        <source>move note</source>
        <translation>メモの移動</translation>
    </message>
    <message>
        <source>move note to {about}</source>
        <translation>{about}へのメモの移動</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>highlight in {about}</source>
        <translation>{about}のハイライト</translation>
    </message>
    <message>
        <source>change highlight</source>
        <translation>ハイライトの変更</translation>
    </message>
    <message>
        <source>change highlight in {about}</source>
        <translation>{about}のハイライトの変更</translation>
    </message>
    <message>
        <source>remove highlight</source>
        <translation>ハイライトの削除</translation>
    </message>
    <message>
        <source>remove highlight in {about}</source>
        <translation>{about}のハイライトの削除</translation>
    </message>
    <message>
        <source>place highlight</source>
        <translation>ハイライトの配置</translation>
    </message>
    <message>
        <source>place highlight in {about}</source>
        <translation>{about}のハイライトの配置</translation>
    </message>
    <message>
        <source>add tag</source>
        <translation>タグ付け</translation>
    </message>
    <message>
        <source>add tag “{about}”</source>
        <translation>タグ「{about}」の付与</translation>
    </message>
    <message>
        <source>create tag</source>
        <translation>タグの作成</translation>
    </message>
    <message>
        <source>create tag “{about}”</source>
        <translation>タグ「{about}」の作成</translation>
    </message>
    <message>
        <source>change tag</source>
        <translation>タグの変更</translation>
    </message>
    <message>
        <source>change tag “{about}”</source>
        <translation>タグ「{about}」の変更</translation>
    </message>
    <message>
        <source>merge tags</source>
        <translation>タグの統合</translation>
    </message>
    <message>
        <source>merge tags into “{about}”</source>
        <translation>タグの「{about}」への統合</translation>
    </message>
    <message>
        <source>delete tag</source>
        <translation>タグの削除</translation>
    </message>
    <message>
        <source>delete tag “{about}”</source>
        <translation>タグ「{about}」の削除</translation>
    </message>
    <message>
        <source>take tag off</source>
        <translation>タグの取り外し</translation>
    </message>
    <message>
        <source>take tag “{about}” off</source>
        <translation>タグ「{about}」の取り外し</translation>
    </message>
    <message>
        <source>save view</source>
        <translation>表示の保存</translation>
    </message>
    <message>
        <source>save view “{about}”</source>
        <translation>表示「{about}」の保存</translation>
    </message>
    <message>
        <source>delete view</source>
        <translation>表示の削除</translation>
    </message>
    <message>
        <source>delete view “{about}”</source>
        <translation>表示「{about}」の削除</translation>
    </message>
    <message>
        <source>record figure</source>
        <translation>数値の記録</translation>
    </message>
    <message>
        <source>record figure for {about}</source>
        <translation>{about}の数値の記録</translation>
    </message>
    <message>
        <source>correct figure</source>
        <translation>数値の訂正</translation>
    </message>
    <message>
        <source>correct figure for {about}</source>
        <translation>{about}の数値の訂正</translation>
    </message>
    <message>
        <source>withdraw figure</source>
        <translation>数値の取下げ</translation>
    </message>
    <message>
        <source>withdraw figure for {about}</source>
        <translation>{about}の数値の取下げ</translation>
    </message>
    <message>
        <source>import figures</source>
        <translation>数値の読み込み</translation>
    </message>
    <message>
        <source>import figures from {about}</source>
        <translation>{about}からの数値の読み込み</translation>
    </message>
    <message>
        <source>record progress</source>
        <translation>進捗の記録</translation>
    </message>
    <message>
        <source>record progress of {about}</source>
        <translation>{about}の進捗の記録</translation>
    </message>
    <message>
        <source>add briefing</source>
        <translation>会議資料の追加</translation>
    </message>
    <message>
        <source>add briefing “{about}”</source>
        <translation>会議資料「{about}」の追加</translation>
    </message>
    <message>
        <source>change briefing</source>
        <translation>会議資料の変更</translation>
    </message>
    <message>
        <source>change briefing “{about}”</source>
        <translation>会議資料「{about}」の変更</translation>
    </message>
    <message>
        <source>delete briefing</source>
        <translation>会議資料の削除</translation>
    </message>
    <message>
        <source>delete briefing “{about}”</source>
        <translation>会議資料「{about}」の削除</translation>
    </message>
    <message>
        <source>import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>import from {about}</source>
        <translation>{about}からの読み込み</translation>
    </message>
    <message>
        <source>restore backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>restore backup {about}</source>
        <translation>バックアップ{about}の復元</translation>
    </message>
    <message>
        <source>follow a new edition</source>
        <translation>新しい版への移行</translation>
    </message>
    <message>
        <source>follow the edition {about}</source>
        <translation>{about}版への移行</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す操作</translation>
    </message>
    <message>
        <source>undo on {about}</source>
        <translation>{about}を元に戻す操作</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>redo on {about}</source>
        <translation>{about}のやり直し</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>プログラムに不具合が生じました。</translation>
    </message>
    <message>
        <source>What was saved is safe. Please send the file {log} to whoever looks after the program.</source>
        <translation>保存済みの内容は無事です。ファイル {log} をプログラムの管理担当者に送ってください。</translation>
    </message>
    <message>
        <source>A pack is being made or printed.</source>
        <translation>資料集を作成中または印刷中です。</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it. Then choose the language again.</source>
        <translation>完了を待つか、中止してから、もう一度言語を選んでください。</translation>
    </message>
    <message>
        <source>“Make pack” is open, and what is typed in it would be lost.</source>
        <translation>「資料集を作成」が開いています。入力した内容が失われます。</translation>
    </message>
    <message>
        <source>Make the pack, or close the dialog. Then choose the language again.</source>
        <translation>資料集を作成するか、ダイアログを閉じてから、もう一度言語を選んでください。</translation>
    </message>
    <message>
        <source>The notebook is sound again. Look through your last notes: what is missing may stand in a backup.</source>
        <translation>ノートブックは正常な状態に戻りました。最後に書いたメモを確認してください。足りないものはバックアップにあるかもしれません。</translation>
    </message>
    <message>
        <source>Not everything is saved. If you close now, what is not saved is lost.</source>
        <translation>保存されていないものがあります。今閉じると失われます。</translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <translation>閉じずにもう一度試す</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Open this address outside the program?</source>
        <translation>このアドレスをプログラムの外で開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>AllFigures</name>
    <message>
        <source>No figure is recorded. No data is not zero.</source>
        <translation>数値の記録はありません。記録なしは零ではありません。</translation>
    </message>
    <message>
        <source>All recorded figures</source>
        <translation>記録したすべての数値</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Import figures from a file</source>
        <translation>ファイルから数値を読み込む</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export all figures to a file</source>
        <translation>すべての数値をファイルに書き出す</translation>
    </message>
    <message>
        <source>withdrawn: {0}</source>
        <translation>取下げ: {0}</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>ApplyTagsDialog</name>
    <message>
        <source>Apply to items</source>
        <translation>項目に付ける</translation>
    </message>
    <message>
        <source>Put “{tags}” on these items</source>
        <translation>次の項目に「{tags}」を付ける</translation>
    </message>
    <message>
        <source>Pillars and initiatives to tag</source>
        <translation>タグを付ける柱と取組</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>付ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Apply to {count}</source>
        <translation>{count}件に付ける</translation>
    </message>
</context>
<context>
    <name>AssessDialog</name>
    <message>
        <source>Record progress</source>
        <translation>進捗を記録</translation>
    </message>
    <message>
        <source>Who says so, and where</source>
        <translation>誰がどこで述べたか</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>段階(&amp;L)</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>どこまで進んだか</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>時点(&amp;A)</translation>
    </message>
    <message>
        <source>As of which day</source>
        <translation>いつの時点か</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>出典(&amp;S)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>L&amp;ink</source>
        <translation>リンク(&amp;I)</translation>
    </message>
    <message>
        <source>Link or reference of the source</source>
        <translation>出典のリンクまたは参照番号</translation>
    </message>
    <message>
        <source>&amp;Known as</source>
        <translation>確度(&amp;K)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>どのように知られたか</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Note on the progress</source>
        <translation>進捗についてのメモ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Record this progress</source>
        <translation>この進捗を記録</translation>
    </message>
    <message>
        <source>No evidence: nothing is known</source>
        <translation>根拠なし: 何も分かっていない</translation>
    </message>
    <message>
        <source>Not started: known not to have begun</source>
        <translation>未着手: 始まっていないと分かっている</translation>
    </message>
    <message>
        <source>Limited: begun</source>
        <translation>限定的: 始まった</translation>
    </message>
    <message>
        <source>Substantial: most of it is done</source>
        <translation>相当: 大部分が済んだ</translation>
    </message>
    <message>
        <source>Complete: all that the words say is done</source>
        <translation>完了: 文言にあるすべてが済んだ</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>復元前</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>大きな変更の前</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>手動</translation>
    </message>
</context>
<context>
    <name>BearerRows</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>On</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>今はありません</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>まだ何も書かれていません</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Overdue, days: {0}</source>
        <translation>{0}日超過</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>明日が期限</translation>
    </message>
    <message>
        <source>Days left: {0}</source>
        <translation>あと{0}日</translation>
    </message>
</context>
<context>
    <name>BriefingActs</name>
    <message>
        <source>Made a template of “{title}”.</source>
        <translation>「{title}」をひな形にしました。</translation>
    </message>
    <message>
        <source>Duplicated “{title}”.</source>
        <translation>「{title}」を複製しました。</translation>
    </message>
    <message>
        <source>Duplicated “{title}”. Things that are other than in its last pack: {count}.</source>
        <translation>「{title}」を複製しました。前回の資料集と異なるもの: {count}件。</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>None of these can be put in a pack as they are.</source>
        <translation>いずれもそのままでは資料集に入れられません。</translation>
    </message>
    <message>
        <source>Attached 1 annex.</source>
        <translation>別添1件を付けました。</translation>
    </message>
    <message>
        <source>Attached {count} annexes.</source>
        <translation>別添{count}件を付けました。</translation>
    </message>
    <message>
        <source>It is attached already.</source>
        <translation>すでに付いています。</translation>
    </message>
    <message>
        <source>Took 1 entry out.</source>
        <translation>1件を外しました。</translation>
    </message>
    <message>
        <source>Took {count} entries out.</source>
        <translation>{count}件を外しました。</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>新しい会議資料</translation>
    </message>
</context>
<context>
    <name>BriefingAdding</name>
    <message>
        <source>Open an initiative or a pillar first, or select notes in their list.</source>
        <translation>先に取組か柱を開くか、一覧でメモを選んでください。</translation>
    </message>
    <message>
        <source>To which briefing</source>
        <translation>追加先の会議資料</translation>
    </message>
</context>
<context>
    <name>BriefingAnnexDialog</name>
    <message>
        <source>Annex</source>
        <translation>別添</translation>
    </message>
    <message>
        <source>Title of the annex</source>
        <translation>別添の題</translation>
    </message>
    <message>
        <source>How the annex itself is marked</source>
        <translation>別添自体の取扱区分</translation>
    </message>
    <message>
        <source>&amp;Title, as the contents say it</source>
        <translation>題（目次での表記）(&amp;T)</translation>
    </message>
    <message>
        <source>How it is &amp;marked itself</source>
        <translation>別添自体の区分(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>BriefingChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Since the pack of {day} with the check code {code}. Words that are new are underlined.</source>
        <translation>{day}の資料集（照合記号 {code}）からの変更です。新しい文言に下線を付けています。</translation>
    </message>
    <message>
        <source>Nothing is other than in the pack of {day} with the check code {code}.</source>
        <translation>{day}の資料集（照合記号 {code}）から変更はありません。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Other than it was</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>No longer in it</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>BriefingChoice</name>
    <message>
        <source>Nothing is chosen yet. Drag initiatives and notes here, or press Ctrl+Shift+B where you read them.</source>
        <translation>まだ何も選ばれていません。取組やメモをここへドラッグするか、読んでいる所で Ctrl+Shift+B を押してください。</translation>
    </message>
    <message>
        <source>What goes in the pack</source>
        <translation>資料集に入るもの</translation>
    </message>
</context>
<context>
    <name>BriefingFields</name>
    <message>
        <source>Title</source>
        <translation>会議名</translation>
    </message>
    <message>
        <source>Day, as year-month-day</source>
        <translation>日付（年-月-日）</translation>
    </message>
    <message>
        <source>2026-09-30</source>
        <translation>2026-09-30</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>10:00</source>
        <translation>10:00</translation>
    </message>
    <message>
        <source>Place of the meeting</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>趣旨</translation>
    </message>
    <message>
        <source>One a line: name, role</source>
        <translation>1行に1人: 氏名、役職</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>当方</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>先方</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>1行に1件</translation>
    </message>
    <message>
        <source>One a line, at most six.
  Indented: what supports it</source>
        <translation>1行に1件、6件まで。
  字下げ: 裏付けとなること</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Who gets a copy</source>
        <translation>配布先</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Draft 2</source>
        <translation>第2案</translation>
    </message>
    <message>
        <source>Handling marking on every page</source>
        <translation>各ページの取扱区分</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>見出しの言語</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>会議名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>時刻(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>会場(&amp;L)</translation>
    </message>
    <message>
        <source>Mar&amp;king</source>
        <translation>取扱区分(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>趣旨(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Our side</source>
        <translation>当方(&amp;O)</translation>
    </message>
    <message>
        <source>Thei&amp;r side</source>
        <translation>先方(&amp;R)</translation>
    </message>
    <message>
        <source>Ob&amp;jectives</source>
        <translation>目的(&amp;J)</translation>
    </message>
    <message>
        <source>Key mess&amp;ages</source>
        <translation>要点(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Who gets a copy</source>
        <translation>配布先(&amp;W)</translation>
    </message>
    <message>
        <source>Ver&amp;sion</source>
        <translation>版(&amp;S)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>BriefingFileDialog</name>
    <message>
        <source>Briefing from a file</source>
        <translation>ファイルからの会議資料</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読んでいます…</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Close without taking anything in</source>
        <translation>何も取り込まずに閉じる</translation>
    </message>
    <message>
        <source>Take the briefing into the notebook</source>
        <translation>会議資料をノートブックに取り込む</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Took in “{title}” from {file}.</source>
        <translation>{file} から「{title}」を取り込みました。</translation>
    </message>
    <message>
        <source>The annexes were put back.</source>
        <translation>別添を元に戻しました。</translation>
    </message>
</context>
<context>
    <name>BriefingFiles</name>
    <message>
        <source>Wrote {file}, {size} KB.</source>
        <translation>{file} に書き出しました（{size} KB）。</translation>
    </message>
    <message>
        <source>Open a briefing first.</source>
        <translation>先に会議資料を開いてください。</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>会議資料を書き出す</translation>
    </message>
    <message>
        <source>Open a briefing file</source>
        <translation>会議資料のファイルを開く</translation>
    </message>
    <message>
        <source>Choose PDFs to attach</source>
        <translation>付ける PDF を選ぶ</translation>
    </message>
</context>
<context>
    <name>BriefingMiddle</name>
    <message>
        <source>No briefing yet</source>
        <translation>会議資料はまだありません</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>資料集の内容</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>印刷の前に</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>プレビューを表示</translation>
    </message>
    <message>
        <source>Edit what is said of the meeting</source>
        <translation>会議についての記載を編集</translation>
    </message>
    <message>
        <source>Add page…</source>
        <translation>別紙を追加…</translation>
    </message>
    <message>
        <source>Add a page of your own</source>
        <translation>自分で書く別紙を追加</translation>
    </message>
    <message>
        <source>Add annex…</source>
        <translation>別添を追加…</translation>
    </message>
    <message>
        <source>Attach a PDF as an annex</source>
        <translation>PDF を別添として付ける</translation>
    </message>
    <message>
        <source>Take o&amp;ut</source>
        <translation>外す(&amp;U)</translation>
    </message>
    <message>
        <source>Take the selected entries out</source>
        <translation>選んだものを外す</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>並べ替え</translation>
    </message>
</context>
<context>
    <name>BriefingNameDialog</name>
    <message>
        <source>New briefing</source>
        <translation>新しい会議資料</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>会議資料の名称</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>会議名(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make briefing</source>
        <translation>会議資料を作成</translation>
    </message>
</context>
<context>
    <name>BriefingNotice</name>
    <message>
        <source>This was changed in two places at the same time. Both versions are kept.</source>
        <translation>同時に2か所で変更されました。どちらの版も残っています。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Compare the two versions</source>
        <translation>二つの版を比較</translation>
    </message>
</context>
<context>
    <name>BriefingPackDialog</name>
    <message>
        <source>The briefing says this. Change it there.</source>
        <translation>会議資料で決めています。変更はそちらでしてください。</translation>
    </message>
    <message>
        <source>The choice of the briefing, {count}</source>
        <translation>会議資料で選んだもの、{count}</translation>
    </message>
    <message>
        <source>The record cannot be kept beside the pack: {0}.</source>
        <translation>記録を資料集の隣に残せません: {0}。</translation>
    </message>
</context>
<context>
    <name>BriefingPageDialog</name>
    <message>
        <source>Page of your own</source>
        <translation>自分で書く別紙</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>別紙の題</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>別紙の本文</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt, with # for headings and - for lists</source>
        <translation>本文（# で見出し、- で箇条書き）(&amp;X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep page</source>
        <translation>別紙を保存</translation>
    </message>
</context>
<context>
    <name>BriefingShelf</name>
    <message>
        <source>Briefings, the next meeting first</source>
        <translation>会議資料（次の会議が先頭）</translation>
    </message>
    <message>
        <source>A briefing is a meeting and what is printed for it. Make one, then add to it.</source>
        <translation>会議資料は、会議とそのために印刷するものです。まず作成し、そこへ追加してください。</translation>
    </message>
    <message>
        <source>&amp;New briefing</source>
        <translation>新しい会議資料(&amp;N)</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>新しい会議資料</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>ひな形から新規作成(&amp;T)</translation>
    </message>
    <message>
        <source>New briefing from a template</source>
        <translation>ひな形から新しい会議資料を作成</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy for the next meeting</source>
        <translation>次の会議のために写す</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Make a template of it</source>
        <translation>ひな形にする</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the briefing</source>
        <translation>この会議資料を削除</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Duplicate for the next meeting</source>
        <translation>次の会議のために複製</translation>
    </message>
</context>
<context>
    <name>BriefingSupplementDialog</name>
    <message>
        <source>Late supplement</source>
        <translation>補遺</translation>
    </message>
    <message>
        <source>Another &amp;pack…</source>
        <translation>別の資料集(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose the record of another pack</source>
        <translation>別の資料集の記録を選ぶ</translation>
    </message>
    <message>
        <source>Behind which page of the pack it goes</source>
        <translation>資料集のどのページの後に入るか</translation>
    </message>
    <message>
        <source>Make supplement</source>
        <translation>補遺を作成</translation>
    </message>
    <message>
        <source>Make the supplement</source>
        <translation>補遺を作成</translation>
    </message>
    <message>
        <source>&amp;Behind page</source>
        <translation>次のページの後(&amp;B)</translation>
    </message>
    <message>
        <source>To the pack</source>
        <translation>対象の資料集</translation>
    </message>
    <message>
        <source>New in it</source>
        <translation>新しい内容</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>No pack of this briefing was made here yet. Make one, or choose the record of one.</source>
        <translation>この会議資料の資料集はまだここで作成されていません。作成するか、資料集の記録を選んでください。</translation>
    </message>
    <message>
        <source>{pages} pages, of {day}, check code {code}</source>
        <translation>{pages}ページ、{day}作成、照合記号 {code}</translation>
    </message>
    <message>
        <source>{title}, supplement {number}</source>
        <translation>{title}、補遺 {number}</translation>
    </message>
    <message>
        <source>Choose the record of the pack</source>
        <translation>資料集の記録を選ぶ</translation>
    </message>
    <message>
        <source>Records of packs (*.json)</source>
        <translation>資料集の記録 (*.json)</translation>
    </message>
    <message>
        <source>The supplement begins with page {number}, behind page {after} of the pack.</source>
        <translation>補遺は{number}ページから始まり、資料集の{after}ページの後に入ります。</translation>
    </message>
</context>
<context>
    <name>BriefingVersionsDialog</name>
    <message>
        <source>Two versions of this briefing</source>
        <translation>この会議資料の二つの版</translation>
    </message>
    <message>
        <source>It was changed in two places at the same time. What only the other version has is underlined; what only the one on the page has is struck through.</source>
        <translation>同時に2か所で変更されました。もう一方だけにあるものは下線、ページ上のものだけにあるものは取消線で示します。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>How the other version differs</source>
        <translation>もう一方の版の相違</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>&amp;Keep the one on the page</source>
        <translation>ページ上のものを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the &amp;other</source>
        <translation>もう一方を残す(&amp;O)</translation>
    </message>
    <message>
        <source>Take &amp;both together</source>
        <translation>両方を合わせる(&amp;B)</translation>
    </message>
    <message>
        <source>What is on the page, with all that only the other has in its lists. Words stay as on the page; the marking is one that covers both.</source>
        <translation>表示中の内容に、もう一方の一覧だけにあるものをすべて加えます。文言は表示中のもののままで、取扱区分は両方を含むものになります。</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>ページ上</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>もう一方</translation>
    </message>
    <message>
        <source>It was deleted in one place while it was changed in another.</source>
        <translation>一方で変更されている間に、他方で削除されました。</translation>
    </message>
    <message>
        <source>{moment}, by {author}</source>
        <translation>{moment}、{author}</translation>
    </message>
    <message>
        <source>There is one version again.</source>
        <translation>版は再び一つになりました。</translation>
    </message>
</context>
<context>
    <name>Briefings</name>
    <message>
        <source>left out of this briefing</source>
        <translation>この会議資料からは省かれています</translation>
    </message>
    <message>
        <source>free page</source>
        <translation>別紙</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>別添</translation>
    </message>
    <message>
        <source>annex, its file is gone</source>
        <translation>別添（ファイルなし）</translation>
    </message>
    <message>
        <source>Not in this edition</source>
        <translation>この版にはありません</translation>
    </message>
    <message>
        <source>A note that was removed</source>
        <translation>削除されたメモ</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>日付未定</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>参加者1名</translation>
    </message>
    <message>
        <source>{count} participants</source>
        <translation>参加者{count}名</translation>
    </message>
    <message>
        <source>Added to “{title}”.</source>
        <translation>「{title}」に追加しました。</translation>
    </message>
    <message>
        <source>It is in “{title}” already.</source>
        <translation>すでに「{title}」にあります。</translation>
    </message>
    <message>
        <source>Added {count} to “{title}”.</source>
        <translation>{count}件を「{title}」に追加しました。</translation>
    </message>
    <message>
        <source>All {count} are in “{title}” already.</source>
        <translation>{count}件すべてがすでに「{title}」にあります。</translation>
    </message>
    <message>
        <source>Nothing was added to “{title}”.</source>
        <translation>「{title}」には何も追加しませんでした。</translation>
    </message>
    <message>
        <source>In it already: {count}.</source>
        <translation>すでにあるもの: {count}件。</translation>
    </message>
    <message>
        <source>Left, as not for the pack: {count}.</source>
        <translation>資料用でないため除いたもの: {count}件。</translation>
    </message>
    <message>
        <source>Left, as no pack shows them: {count}.</source>
        <translation>資料集に載らないため除いたもの: {count}件。</translation>
    </message>
    <message>
        <source>New briefing…</source>
        <translation>新しい会議資料…</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>趣旨</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>当方</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>先方</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Who gets a copy</source>
        <translation>配布先</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>資料集の内容</translation>
    </message>
    <message>
        <source>Notes that come along</source>
        <translation>一緒に入るメモ</translation>
    </message>
    <message>
        <source>Notes here that its pack will show too</source>
        <translation>その資料集に載ることになる手元のメモ</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>別添</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ここにはありません</translation>
    </message>
    <message>
        <source>All else is in the notebook already. Annexes that are gone or damaged are put back.</source>
        <translation>ほかはすべてノートにあります。なくなった、または壊れた別添を元に戻します。</translation>
    </message>
    <message>
        <source>All of it is in the notebook already.</source>
        <translation>すべてすでにノートブックにあります。</translation>
    </message>
    <message>
        <source>This briefing is here already and says something else. Both versions will be kept to compare.</source>
        <translation>この会議資料はすでにあり、内容が異なります。比較できるよう両方の版を残します。</translation>
    </message>
    <message>
        <source>It is new here. Nothing of yours is changed.</source>
        <translation>ここにはない新しいものです。手元の内容は変わりません。</translation>
    </message>
    <message>
        <source>It follows an earlier version of this briefing, which undo brings back.</source>
        <translation>この会議資料の以前の版に続くものです。以前の版は「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Page: {title}</source>
        <translation>別紙: {title}</translation>
    </message>
    <message>
        <source>A note of its own</source>
        <translation>独立したメモ</translation>
    </message>
    <message>
        <source>{title}, not enclosed</source>
        <translation>{title}（同封なし）</translation>
    </message>
    <message>
        <source>{title}, 1 page, {size} MB</source>
        <translation>{title}、1ページ、{size} MB</translation>
    </message>
    <message>
        <source>{title}, {count} pages, {size} MB</source>
        <translation>{title}、{count}ページ、{size} MB</translation>
    </message>
    <message>
        <source>Left out: {words}</source>
        <translation>除外: {words}</translation>
    </message>
</context>
<context>
    <name>BriefingsPanel</name>
    <message>
        <source>The meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Put something into a briefing first.</source>
        <translation>先に会議資料に何か入れてください。</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count}件を除外</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1ページ</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count}ページ</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>ChartPage</name>
    <message>
        <source>The same as a table</source>
        <translation>同じ内容の表</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Scroll the words and the notes</source>
        <translation>本文とメモをスクロール</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Official: published by a government or its agency</source>
        <translation>公式: 政府またはその機関が公表</translation>
    </message>
    <message>
        <source>Reported: said by others</source>
        <translation>報告: ほかの者による</translation>
    </message>
    <message>
        <source>Estimate: worked out, not counted</source>
        <translation>推計: 数えたのではなく算出</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>まだ記録なし</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>今日 {day}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Pace needed</source>
        <translation>必要な進度</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>現状</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>節目</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>% of pace</source>
        <translation>進度 %</translation>
    </message>
    <message>
        <source>Counts from and to</source>
        <translation>数える期間</translation>
    </message>
    <message>
        <source>How the days are known</source>
        <translation>日付の根拠</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>表示するものなし</translation>
    </message>
    <message>
        <source>% of the target</source>
        <translation>目標に対する %</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>節目</translation>
    </message>
    <message>
        <source>Target: {figure}</source>
        <translation>目標: {figure}</translation>
    </message>
    <message>
        <source>Target: {figure}, deadline inferred</source>
        <translation>目標: {figure}、期限は推定</translation>
    </message>
    <message>
        <source>Projection: {figure} ({figure2} to {figure3})</source>
        <translation>予測: {figure}（{figure2}～{figure3}）</translation>
    </message>
    <message>
        <source>{figure} on {day}</source>
        <translation>{figure}（{day}）</translation>
    </message>
    <message>
        <source>{figure} ± {figure2} on {day}</source>
        <translation>{figure} ± {figure2}（{day}）</translation>
    </message>
    <message>
        <source>{figure} ± {figure2}</source>
        <translation>{figure} ± {figure2}</translation>
    </message>
    <message>
        <source>{country} {figure} on {day}</source>
        <translation>{country} {figure}（{day}）</translation>
    </message>
    <message>
        <source>{country} {figure} ± {figure2} on {day}</source>
        <translation>{country} {figure} ± {figure2}（{day}）</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>{day}, inferred</source>
        <translation>{day}、推定</translation>
    </message>
    <message>
        <source>{day} to {day2}</source>
        <translation>{day}～{day2}</translation>
    </message>
    <message>
        <source>{part}, {day}: {words}</source>
        <translation>{part}、{day}: {words}</translation>
    </message>
    <message>
        <source>{part}, {day}</source>
        <translation>{part}、{day}</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <translation>{day}時点。</translation>
    </message>
    <message>
        <source>Horizons of the targets</source>
        <translation>目標の期間</translation>
    </message>
    <message>
        <source>Where the targets stand</source>
        <translation>目標の状況</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>節目</translation>
    </message>
    <message>
        <source>Milestones of pillar {pillar}</source>
        <translation>柱 {pillar} の節目</translation>
    </message>
    <message>
        <source>Progress by pillar</source>
        <translation>柱ごとの進捗</translation>
    </message>
    <message>
        <source>Both days are the text’s own.</source>
        <translation>どちらの日付も原文による。</translation>
    </message>
    <message>
        <source>every calendar year</source>
        <translation>毎暦年</translation>
    </message>
    <message>
        <source>each year; neither a first nor a last year is said</source>
        <translation>毎年。初年も最終年も記載なし</translation>
    </message>
    <message>
        <source>no milestone is listed</source>
        <translation>節目の記載なし</translation>
    </message>
    <message>
        <source>no evidence recorded</source>
        <translation>根拠の記録なし</translation>
    </message>
    <message>
        <source>official</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>推計</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>根拠なし</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>限定的</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>相当</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>順調</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>先行</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>根拠なし</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>限定的</translation>
    </message>
    <message>
        <source>Substantial</source>
        <translation>相当</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>順調</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>先行</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>発言要領</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>想定問答</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>{figure}; no figure is recorded.</source>
        <translation>目標{figure}。数値の記録はありません。</translation>
    </message>
    <message>
        <source>{figure}; no figure is recorded for {year}.</source>
        <translation>目標{figure}。{year}年の数値の記録はありません。</translation>
    </message>
    <message>
        <source>{figure}; no figure of a side is recorded.</source>
        <translation>目標{figure}。どちらの側の数値も記録されていません。</translation>
    </message>
    <message>
        <source>{figure}; no figure of a side is recorded for {year}.</source>
        <translation>目標{figure}。{year}年はどちらの側の数値も記録されていません。</translation>
    </message>
    <message>
        <source>{figure} of {figure2} by {day}.</source>
        <translation>{day}までに{figure}（目標{figure2}）。</translation>
    </message>
    <message>
        <source>{figure} of {figure2} by {day}, {figure3} % of pace.</source>
        <translation>{day}までに{figure}（目標{figure2}）、進度 {figure3} %。</translation>
    </message>
    <message>
        <source>{figure}: {part}; {part2}.</source>
        <translation>目標{figure}: {part}；{part2}。</translation>
    </message>
    <message>
        <source>{country}, {part}</source>
        <translation>{country}、{part}</translation>
    </message>
    <message>
        <source>{country} {figure} by {day}, {figure2} % of pace, {part}</source>
        <translation>{country}は{day}までに{figure}、進度 {figure2} %、{part}</translation>
    </message>
    <message>
        <source>{country} {figure} by {day}, {part}</source>
        <translation>{country}は{day}までに{figure}、{part}</translation>
    </message>
    <message>
        <source>No figure is recorded. No data is not zero.</source>
        <translation>数値の記録はありません。記録なしは零ではありません。</translation>
    </message>
    <message>
        <source>No figure is recorded for {year}. No data is not zero.</source>
        <translation>{year}年の数値の記録はありません。記録なしは零ではありません。</translation>
    </message>
    <message>
        <source>{figure} recorded, {figure2} set: reached.</source>
        <translation>記録{figure}、目標{figure2}: 達成。</translation>
    </message>
    <message>
        <source>{figure} of {figure2} recorded, and {day} has passed.</source>
        <translation>目標{figure2}に対し記録は{figure}、期限の{day}を過ぎています。</translation>
    </message>
    <message>
        <source>{figure} recorded by {day}; the target counts from {day2}, so there is no pace yet.</source>
        <translation>{day}までの記録は{figure}。目標は{day2}から数えるため、進度はまだありません。</translation>
    </message>
    <message>
        <source>{figure} ÷ ({figure2} × {figure3} days ÷ {figure4} days) = {figure5} ÷ {figure6} = {figure7} % of pace.</source>
        <translation>{figure} ÷ ({figure2} × {figure3}日 ÷ {figure4}日) = {figure5} ÷ {figure6} = 進度 {figure7} %。</translation>
    </message>
    <message>
        <source>Nothing yet is called not started.</source>
        <translation>まだ何もないものを未着手とします。</translation>
    </message>
    <message>
        <source>Under 90 % of pace is called behind.</source>
        <translation>進度 90 % 未満を遅れとします。</translation>
    </message>
    <message>
        <source>From 90 % to under 100 % of pace is called close.</source>
        <translation>進度 90 % 以上 100 % 未満を接近とします。</translation>
    </message>
    <message>
        <source>From 100 % to under 110 % of pace is called on pace.</source>
        <translation>進度 100 % 以上 110 % 未満を順調とします。</translation>
    </message>
    <message>
        <source>From 110 % of pace is called ahead.</source>
        <translation>進度 110 % 以上を先行とします。</translation>
    </message>
    <message>
        <source>{figure} more are needed, and no day is left.</source>
        <translation>あと{figure}必要ですが、残る日数はありません。</translation>
    </message>
    <message>
        <source>More than {figure} more are needed, and no day is left.</source>
        <translation>あと{figure}を超える数が必要ですが、残る日数はありません。</translation>
    </message>
    <message>
        <source>From here: {figure} more in {figure2} days.</source>
        <translation>今後: {figure2}日であと{figure}。</translation>
    </message>
    <message>
        <source>From here: {figure} more in {figure2} days, {figure3} a year.</source>
        <translation>今後: {figure2}日であと{figure}、年に{figure3}。</translation>
    </message>
    <message>
        <source>From here: {figure} more in {figure2} days, {figure3} a year; so far {figure4} a year.</source>
        <translation>今後: {figure2}日であと{figure}、年に{figure3}。これまでは年に{figure4}。</translation>
    </message>
    <message>
        <source>{country}, {part}: {part2}</source>
        <translation>{country}、{part}: {part2}</translation>
    </message>
    <message>
        <source>The target as a whole stands where both sides do: {part}.</source>
        <translation>目標全体の状況は両側と同じ: {part}。</translation>
    </message>
    <message>
        <source>The target as a whole stands where all sides do: {part}.</source>
        <translation>目標全体の状況は各側と同じ: {part}。</translation>
    </message>
    <message>
        <source>The target as a whole stands where its weaker side, {country}, does: {part}.</source>
        <translation>目標全体の状況は遅い方の側（{country}）による: {part}。</translation>
    </message>
    <message>
        <source>The target as a whole stands where its weakest side, {country}, does: {part}.</source>
        <translation>目標全体の状況は最も遅い側（{country}）による: {part}。</translation>
    </message>
    <message>
        <source>1 figure says no side, and counts for neither {country} nor {country2}.</source>
        <translation>1件の数値はどちらの側か記載がなく、{country}と{country2}のいずれにも数えません。</translation>
    </message>
    <message>
        <source>{figure} figures say no side, and count for neither {country} nor {country2}.</source>
        <translation>{figure}件の数値はどちらの側か記載がなく、{country}と{country2}のいずれにも数えません。</translation>
    </message>
    <message>
        <source>The text names neither a first nor a last year.</source>
        <translation>原文に初年も最終年も記載がありません。</translation>
    </message>
    <message>
        <source>The first day, {day}, is inferred from “{words}”.</source>
        <translation>初日の{day}は「{words}」から推定。</translation>
    </message>
    <message>
        <source>The last day, {day}, is inferred from “{words}”.</source>
        <translation>最終日の{day}は「{words}」から推定。</translation>
    </message>
    <message>
        <source>The first day is not said; {day}, the day of the document’s adoption, is taken.</source>
        <translation>初日の記載がないため、文書の採択日である{day}としました。</translation>
    </message>
    <message>
        <source>The last day is not said; {day}, the end of the document’s own decade, is taken.</source>
        <translation>最終日の記載がないため、文書のいう10年の終わりである{day}としました。</translation>
    </message>
    <message>
        <source>Not projected: a count that begins anew each year is too small for a trend.</source>
        <translation>予測なし: 毎年あらためて数えるものは小さく、傾向を見られません。</translation>
    </message>
    <message>
        <source>Not projected: the figures are of several sides, and are never summed.</source>
        <translation>予測なし: 数値は複数の側のもので、合計しません。</translation>
    </message>
    <message>
        <source>Not projected: the target is reached.</source>
        <translation>予測なし: 目標は達成されています。</translation>
    </message>
    <message>
        <source>Not projected: the last day has passed.</source>
        <translation>予測なし: 最終日を過ぎています。</translation>
    </message>
    <message>
        <source>Not projected: {figure} figure since the first day; {figure2} are needed to tell a trend from scatter.</source>
        <translation>予測なし: 初日以降の数値は{figure}件。傾向とばらつきを見分けるには{figure2}件必要です。</translation>
    </message>
    <message>
        <source>Not projected: {figure} figures since the first day; {figure2} are needed to tell a trend from scatter.</source>
        <translation>予測なし: 初日以降の数値は{figure}件。傾向とばらつきを見分けるには{figure2}件必要です。</translation>
    </message>
    <message>
        <source>Not projected: the figures span {figure} days; {figure2}, a tenth of the period, are needed to carry them on.</source>
        <translation>予測なし: 数値の期間は{figure}日。延長するには全期間の10分の1に当たる{figure2}日が必要です。</translation>
    </message>
    <message>
        <source>Not projected: the last figure is of the last day.</source>
        <translation>予測なし: 最後の数値は最終日のものです。</translation>
    </message>
    <message>
        <source>If it goes on as the {figure} figures from {day} to {day2} did, {figure2} a year: {figure3} by {day3}, in four cases of five between {figure4} and {figure5}.</source>
        <translation>{day}から{day2}までの{figure}件の数値と同様に年{figure2}で進めば、{day3}までに{figure3}。5回に4回は{figure4}から{figure5}の間です。</translation>
    </message>
    <message>
        <source>Investment and financing, 2022–2026</source>
        <translation>投融資 2022–2026年</translation>
    </message>
    <message>
        <source>Private investment</source>
        <translation>民間投資</translation>
    </message>
    <message>
        <source>Personnel, both directions</source>
        <translation>人の往来（双方向）</translation>
    </message>
    <message>
        <source>Skilled personnel, India to Japan</source>
        <translation>日本への専門人材（インドから）</translation>
    </message>
    <message>
        <source>State-Prefecture delegation visits</source>
        <translation>州・都道府県の訪問団</translation>
    </message>
    <message>
        <source>public and private</source>
        <translation>官民</translation>
    </message>
    <message>
        <source>private</source>
        <translation>民間</translation>
    </message>
    <message>
        <source>from Japan to India</source>
        <translation>日本からインドへ</translation>
    </message>
    <message>
        <source>in both directions</source>
        <translation>双方向</translation>
    </message>
    <message>
        <source>from India to Japan</source>
        <translation>インドから日本へ</translation>
    </message>
    <message>
        <source>led by the Ministry of Foreign Affairs of Japan and the Ministry of External Affairs of India</source>
        <translation>日本外務省とインド外務省が主導</translation>
    </message>
    <message>
        <source>What has been reached.</source>
        <translation>達成された額。</translation>
    </message>
    <message>
        <source>A deadline: only the document&apos;s own “next decade”.</source>
        <translation>期限: 文書自身の「next decade」のみ。</translation>
    </message>
    <message>
        <source>The day from which it counts.</source>
        <translation>数え始める日。</translation>
    </message>
    <message>
        <source>How the 500,000 divide by direction.</source>
        <translation>500,000人の方向別の内訳。</translation>
    </message>
    <message>
        <source>The day on which the five years begin.</source>
        <translation>5年間の始まる日。</translation>
    </message>
    <message>
        <source>A yearly path.</source>
        <translation>年ごとの道筋。</translation>
    </message>
    <message>
        <source>A first or a last year.</source>
        <translation>初年と最終年。</translation>
    </message>
    <message>
        <source>Whether “each” counts each ministry, or each State and Prefecture.</source>
        <translation>「each」が各省を指すのか、各州・都道府県を指すのか。</translation>
    </message>
    <message>
        <source>Public and private: not one series with the JPY 10 trillion, which is private only.</source>
        <translation>官民の額であり、民間だけの10兆円とは一つの系列になりません。</translation>
    </message>
    <message>
        <source>Private only: not one series with the JPY 5 trillion, which is public and private.</source>
        <translation>民間だけの額であり、官民の5兆円とは一つの系列になりません。</translation>
    </message>
    <message>
        <source>Both dates are inferred: the decade is counted from the adoption of the document.</source>
        <translation>どちらの日付も推定: 10年は文書の採択から数えています。</translation>
    </message>
    <message>
        <source>“more than 500,000” has no upper end.</source>
        <translation>「more than 500,000」に上限はありません。</translation>
    </message>
    <message>
        <source>Both dates are inferred: the five years are counted from the adoption of the document.</source>
        <translation>どちらの日付も推定: 5年は文書の採択から数えています。</translation>
    </message>
    <message>
        <source>Included in the 500,000, not added to it.</source>
        <translation>500,000人に含まれ、それに加えるものではありません。</translation>
    </message>
    <message>
        <source>Read as three visits led by each ministry in a calendar year; each figure says which side&apos;s visits it counts.</source>
        <translation>各省が暦年に主導する3回の訪問と読み、各数値はどちらの側の訪問かを示します。</translation>
    </message>
    <message>
        <source>Investment and finance</source>
        <translation>投資と金融</translation>
    </message>
    <message>
        <source>Trade, industry and manufacturing</source>
        <translation>貿易・産業・製造業</translation>
    </message>
    <message>
        <source>Small and medium enterprises</source>
        <translation>中小企業</translation>
    </message>
    <message>
        <source>Start-ups and innovation</source>
        <translation>スタートアップとイノベーション</translation>
    </message>
    <message>
        <source>Agriculture and food</source>
        <translation>農業と食料</translation>
    </message>
    <message>
        <source>Economic security and supply chains</source>
        <translation>経済安全保障と供給網</translation>
    </message>
    <message>
        <source>Semiconductors</source>
        <translation>半導体</translation>
    </message>
    <message>
        <source>Critical minerals</source>
        <translation>重要鉱物</translation>
    </message>
    <message>
        <source>Digital and ICT</source>
        <translation>デジタルと ICT</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>人工知能</translation>
    </message>
    <message>
        <source>Clean energy and hydrogen</source>
        <translation>クリーンエネルギーと水素</translation>
    </message>
    <message>
        <source>Climate and environment</source>
        <translation>気候と環境</translation>
    </message>
    <message>
        <source>Rail and urban transport</source>
        <translation>鉄道と都市交通</translation>
    </message>
    <message>
        <source>Vehicles, logistics and connectivity</source>
        <translation>自動車・物流・連結性</translation>
    </message>
    <message>
        <source>Cities and infrastructure</source>
        <translation>都市とインフラ</translation>
    </message>
    <message>
        <source>Disaster risk</source>
        <translation>災害リスク</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>宇宙</translation>
    </message>
    <message>
        <source>Science and research</source>
        <translation>科学と研究</translation>
    </message>
    <message>
        <source>Health, medicines and wellness</source>
        <translation>保健・医薬品・健康</translation>
    </message>
    <message>
        <source>Skills, talent and education</source>
        <translation>技能・人材・教育</translation>
    </message>
    <message>
        <source>Japanese language</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Culture and tourism</source>
        <translation>文化と観光</translation>
    </message>
    <message>
        <source>States and prefectures</source>
        <translation>州と都道府県</translation>
    </message>
    <message>
        <source>Regional and multilateral cooperation</source>
        <translation>地域・多国間協力</translation>
    </message>
    <message>
        <source>There is no item “{words}”.</source>
        <translation>「{words}」という項目はありません。</translation>
    </message>
    <message>
        <source>There is no target “{words}”.</source>
        <translation>「{words}」という目標はありません。</translation>
    </message>
    <message>
        <source>There is no briefing “{words}”.</source>
        <translation>「{words}」という会議資料はありません。</translation>
    </message>
    <message>
        <source>There is no entry “{words}”.</source>
        <translation>「{words}」という記載はありません。</translation>
    </message>
    <message>
        <source>There is no note “{words}”.</source>
        <translation>「{words}」というメモはありません。</translation>
    </message>
    <message>
        <source>There is no highlight “{words}”.</source>
        <translation>「{words}」というハイライトはありません。</translation>
    </message>
    <message>
        <source>There is no removed note “{words}”.</source>
        <translation>「{words}」という削除済みのメモはありません。</translation>
    </message>
    <message>
        <source>There is no version “{words}”.</source>
        <translation>「{words}」という版はありません。</translation>
    </message>
    <message>
        <source>There is no milestone “{words}”.</source>
        <translation>「{words}」という節目はありません。</translation>
    </message>
    <message>
        <source>There is no figure “{words}”.</source>
        <translation>「{words}」という数値はありません。</translation>
    </message>
    <message>
        <source>There is no tag “{words}”.</source>
        <translation>「{words}」というタグはありません。</translation>
    </message>
    <message>
        <source>There is no view “{words}”.</source>
        <translation>「{words}」という表示はありません。</translation>
    </message>
    <message>
        <source>The title shows nothing: all of its characters are invisible.</source>
        <translation>題が見えません。すべて目に見えない文字です。</translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation>題を入力してください。</translation>
    </message>
    <message>
        <source>The marking shows nothing: all of its characters are invisible.</source>
        <translation>取扱区分が見えません。すべて目に見えない文字です。</translation>
    </message>
    <message>
        <source>Choose one, or none.</source>
        <translation>一つ選ぶか、なしにしてください。</translation>
    </message>
    <message>
        <source>{where} is marked {words}, and the pack has no marking.</source>
        <translation>{where}は{words}の区分ですが、資料集には取扱区分がありません。</translation>
    </message>
    <message>
        <source>{where} is marked {words}, and the pack is marked {words2}.</source>
        <translation>{where}は{words}の区分ですが、資料集の区分は{words2}です。</translation>
    </message>
    <message>
        <source>Mark the pack in words of the scheme of that part, or take the part out.</source>
        <translation>その部分の方式の語で資料集の区分を付けるか、その部分を外してください。</translation>
    </message>
    <message>
        <source>Mark the pack {words}.</source>
        <translation>資料集の区分を{words}にしてください。</translation>
    </message>
    <message>
        <source>The pack is marked {words}; one part of it asked for {words2}.</source>
        <translation>資料集の区分は{words}です。うち1か所は{words2}を求めています。</translation>
    </message>
    <message>
        <source>The pack is marked {words}; {figure} parts of it asked for {words2}.</source>
        <translation>資料集の区分は{words}です。うち{figure}か所は{words2}を求めています。</translation>
    </message>
    <message>
        <source>{part} let into this pack; its cover says so.</source>
        <translation>この資料集に{part}を加えました。表紙にその旨を記します。</translation>
    </message>
    <message>
        <source>{where}: no font has {words}.</source>
        <translation>{where}: {words}の書体がありません。</translation>
    </message>
    <message>
        <source>A replacement sign will stand there.</source>
        <translation>代わりの記号が入ります。</translation>
    </message>
    <message>
        <source>A note on {words} shows nothing: all of its characters are invisible.</source>
        <translation>{words}のメモが見えません。すべて目に見えない文字です。</translation>
    </message>
    <message>
        <source>An action on {name} is open: “{words}”.</source>
        <translation>{name}の対応事項が未了です: 「{words}」。</translation>
    </message>
    <message>
        <source>An action on {name} is open: “{words}”, due {day}.</source>
        <translation>{name}の対応事項が未了です: 「{words}」、期限 {day}。</translation>
    </message>
    <message>
        <source>An action on {name} is open: “{words}”, was due {day}.</source>
        <translation>{name}の対応事項が未了です: 「{words}」、期限 {day} を過ぎています。</translation>
    </message>
    <message>
        <source>No figure is recorded for {part}.</source>
        <translation>{part}の数値の記録がありません。</translation>
    </message>
    <message>
        <source>The latest figure for {part} is of {day}, {figure} months or more before this pack.</source>
        <translation>{part}の最新の数値は{day}のもので、この資料集の{figure}か月以上前です。</translation>
    </message>
    <message>
        <source>Record a newer one, or say in the room how old it is.</source>
        <translation>新しい数値を記録するか、古い数値であることを会議で述べてください。</translation>
    </message>
    <message>
        <source>No evidence is recorded for {part} of pillar {words}.</source>
        <translation>柱 {words} の{part}に根拠の記録がありません。</translation>
    </message>
    <message>
        <source>No evidence is recorded for {part} of pillars {words}.</source>
        <translation>柱 {words} の{part}に根拠の記録がありません。</translation>
    </message>
    <message>
        <source>The page of changes quotes what the last pack said in {part}.</source>
        <translation>変更のページは、前回の資料集の記載を{part}で引用しています。</translation>
    </message>
    <message>
        <source>Leave out what is new since the last pack, if this one goes to others.</source>
        <translation>この資料集を別の人に渡すなら、前回からの変更を外してください。</translation>
    </message>
    <message>
        <source>Nothing but the document’s own words stands on {words}.</source>
        <translation>{words}には文書の文言しかありません。</translation>
    </message>
    <message>
        <source>Nothing but the document’s own words stands on {words} and {figure} more.</source>
        <translation>{words}ほか{figure}件には文書の文言しかありません。</translation>
    </message>
    <message>
        <source>The pack is for a meeting, and has neither an objective nor a key message.</source>
        <translation>会議のための資料集ですが、目的も要点もありません。</translation>
    </message>
    <message>
        <source>Your page “{words}” is empty.</source>
        <translation>別紙「{words}」は空です。</translation>
    </message>
    <message>
        <source>{part}; the pack is therefore no archival copy.</source>
        <translation>{part}。そのため、この資料集は保存用の写しになりません。</translation>
    </message>
    <message>
        <source>Leaves this laptop: {list}.</source>
        <translation>この端末から出るもの: {list}。</translation>
    </message>
    <message>
        <source>Stays here: {list}.</source>
        <translation>ここに残るもの: {list}。</translation>
    </message>
    <message>
        <source>1 note for the pack</source>
        <translation>資料用のメモ1件</translation>
    </message>
    <message>
        <source>{figure} notes for the pack</source>
        <translation>資料用のメモ{figure}件</translation>
    </message>
    <message>
        <source>1 private note</source>
        <translation>私用のメモ1件</translation>
    </message>
    <message>
        <source>{figure} private notes</source>
        <translation>私用のメモ{figure}件</translation>
    </message>
    <message>
        <source>1 team note</source>
        <translation>班内のメモ1件</translation>
    </message>
    <message>
        <source>{figure} team notes</source>
        <translation>班内のメモ{figure}件</translation>
    </message>
    <message>
        <source>1 name of those who act</source>
        <translation>担当者の名前1件</translation>
    </message>
    <message>
        <source>{figure} names of those who act</source>
        <translation>担当者の名前{figure}件</translation>
    </message>
    <message>
        <source>who takes part in the meeting</source>
        <translation>会議の参加者</translation>
    </message>
    <message>
        <source>1 holder of copies</source>
        <translation>配布先1件</translation>
    </message>
    <message>
        <source>{figure} holders of copies</source>
        <translation>配布先{figure}件</translation>
    </message>
    <message>
        <source>1 page of your own</source>
        <translation>別紙1枚</translation>
    </message>
    <message>
        <source>{figure} pages of your own</source>
        <translation>別紙{figure}枚</translation>
    </message>
    <message>
        <source>1 figure with its source</source>
        <translation>数値1件とその出典</translation>
    </message>
    <message>
        <source>{figure} figures with their sources</source>
        <translation>数値{figure}件とその出典</translation>
    </message>
    <message>
        <source>1 file of someone else as annexes</source>
        <translation>他者のファイル1件（別添）</translation>
    </message>
    <message>
        <source>{figure} files of someone else as annexes</source>
        <translation>他者のファイル{figure}件（別添）</translation>
    </message>
    <message>
        <source>1 milestone</source>
        <translation>節目1件</translation>
    </message>
    <message>
        <source>{figure} milestones</source>
        <translation>節目{figure}件</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1か所</translation>
    </message>
    <message>
        <source>{figure} places</source>
        <translation>{figure}か所</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>{code} {part}</source>
        <translation>{code} {part}</translation>
    </message>
    <message>
        <source>{code} {part}; {code2} {part2}</source>
        <translation>{code} {part}；{code2} {part2}</translation>
    </message>
    <message>
        <source>{figure} no evidence</source>
        <translation>根拠なし{figure}件</translation>
    </message>
    <message>
        <source>{figure} not started</source>
        <translation>未着手{figure}件</translation>
    </message>
    <message>
        <source>{figure} limited</source>
        <translation>限定的{figure}件</translation>
    </message>
    <message>
        <source>{figure} substantial</source>
        <translation>相当{figure}件</translation>
    </message>
    <message>
        <source>{figure} complete</source>
        <translation>完了{figure}件</translation>
    </message>
    <message>
        <source>Solid: the text gives both days. Dashed: a day is inferred.</source>
        <translation>実線: 原文に両方の日付がある。破線: 日付は推定。</translation>
    </message>
    <message>
        <source>In percent of each target. Thick mark: pace needed on the day of the figure. End mark: the target, dashed where its deadline is inferred. No data is not zero.</source>
        <translation>各目標に対する割合。太い印: 数値の日までに必要な進度。端の印: 目標（期限が推定なら破線）。記録なしは零ではありません。</translation>
    </message>
    <message>
        <source>Milestones by their latest assessment, from the left: complete (full), substantial (lined), limited (striped), not started (empty), no evidence (dashed). Nothing is summed over targets.</source>
        <translation>最新の評価による節目。左から完了（塗り）、相当（線）、限定的（縞）、未着手（空白）、根拠なし（破線）。目標の合計はしません。</translation>
    </message>
    <message>
        <source>No evidence: nothing is known.</source>
        <translation>根拠なし: 何も分かっていない。</translation>
    </message>
    <message>
        <source>Not started: known not to have begun.</source>
        <translation>未着手: 始まっていないと分かっている。</translation>
    </message>
    <message>
        <source>Limited: begun.</source>
        <translation>限定的: 始まった。</translation>
    </message>
    <message>
        <source>Substantial: most of it is done.</source>
        <translation>相当: 大部分が済んだ。</translation>
    </message>
    <message>
        <source>Complete: all that the words say is done.</source>
        <translation>完了: 文言にあるすべてが済んだ。</translation>
    </message>
    <message>
        <source>{part}, {country}</source>
        <translation>{part}、{country}</translation>
    </message>
    <message>
        <source>As of {day}: {words} ({confidence}).</source>
        <translation>{day}時点: {words}（{confidence}）。</translation>
    </message>
    <message>
        <source>As of {day}: {words} ({confidence}); earlier figures: {words2}.</source>
        <translation>{day}時点: {words}（{confidence}）。以前の数値: {words2}。</translation>
    </message>
    <message>
        <source>No data is not zero.</source>
        <translation>記録なしは零ではありません。</translation>
    </message>
    <message>
        <source>No figure is recorded.</source>
        <translation>数値の記録はありません。</translation>
    </message>
    <message>
        <source>No figure is recorded for {year}.</source>
        <translation>{year}年の数値の記録はありません。</translation>
    </message>
    <message>
        <source>The notebook was damaged.</source>
        <translation>ノートブックが破損していました。</translation>
    </message>
    <message>
        <source>{figure} changes were saved from it, {figure2} more from the last backup.</source>
        <translation>そこから{figure}件の変更を救い、最後のバックアップから{figure2}件を補いました。</translation>
    </message>
    <message>
        <source>{figure} could not be read.</source>
        <translation>{figure}件は読めませんでした。</translation>
    </message>
    <message>
        <source>The damaged file is kept as {words}.</source>
        <translation>破損したファイルは {words} として残しています。</translation>
    </message>
    <message>
        <source>Note on {words}</source>
        <translation>{words}のメモ</translation>
    </message>
    <message>
        <source>Line to take on {words}</source>
        <translation>{words}の発言要領</translation>
    </message>
    <message>
        <source>Question and answer on {words}</source>
        <translation>{words}の想定問答</translation>
    </message>
    <message>
        <source>Background on {words}</source>
        <translation>{words}の背景</translation>
    </message>
    <message>
        <source>Action on {words}</source>
        <translation>{words}の対応事項</translation>
    </message>
    <message>
        <source>{part}, named in {words}</source>
        <translation>{part}、登場箇所: {words}</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>パートナーシップ</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>イニシアティブ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>行動計画</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>対話</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>フォーラム</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation>首脳会議</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>ミッション</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>ビジョン</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>Multilateral body</source>
        <translation>多国間の機関</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>省庁</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>{numeral}, closing</source>
        <translation>{numeral} 結び</translation>
    </message>
    <message>
        <source>{numeral}, introduction</source>
        <translation>{numeral} 導入</translation>
    </message>
    <message>
        <source>Press report, line {figure}</source>
        <translation>報道記事 {figure} 行</translation>
    </message>
    <message>
        <source>Joint vision document</source>
        <translation>共同ビジョン文書</translation>
    </message>
    <message>
        <source>Press report</source>
        <translation>報道記事</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>採択</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題</translation>
    </message>
    <message>
        <source>The same figure was withdrawn: {words}</source>
        <translation>同じ数値が取り下げられています: {words}</translation>
    </message>
    <message>
        <source>{figure} is recorded for that day; this one will hold.</source>
        <translation>その日には{figure}が記録されています。今後はこちらが有効になります。</translation>
    </message>
    <message>
        <source>It says no side, and counts for none.</source>
        <translation>側の記載がなく、どちらにも数えません。</translation>
    </message>
    <message>
        <source>“{words}” can be {words2}, and the table writes numbers both ways.</source>
        <translation>「{words}」は {words2} と読めますが、表は数を両方の書き方で書いています。</translation>
    </message>
    <message>
        <source>“{words}” can be {words2}, and nothing else in the table shows which.</source>
        <translation>「{words}」は {words2} と読めますが、表のほかの部分からはどちらか分かりません。</translation>
    </message>
    <message>
        <source>“{words}” can be a day of two months, and the table writes days both ways.</source>
        <translation>「{words}」は二つの月の日付と読めますが、表は日付を両方の書き方で書いています。</translation>
    </message>
    <message>
        <source>“{words}” can be a day of two months, and nothing else in the table shows which.</source>
        <translation>「{words}」は二つの月の日付と読めますが、表のほかの部分からはどちらか分かりません。</translation>
    </message>
    <message>
        <source>Row {row} has another figure for the same day, {figure}.</source>
        <translation>{row}行目に同じ日の別の数値 {figure} があります。</translation>
    </message>
    <message>
        <source>It is recorded already, as of {day}.</source>
        <translation>{day}時点としてすでに記録されています。</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>{day}はまだ来ていません。</translation>
    </message>
    <message>
        <source>Give the total reached, in {unit}.</source>
        <translation>達成した合計を入力してください（単位: {unit}）。</translation>
    </message>
    <message>
        <source>Give it in {unit}, such as 3.9.</source>
        <translation>3.9 のように入力してください（単位: {unit}）。</translation>
    </message>
    <message>
        <source>Give it in {unit}, such as 3.9, with at most {figure} decimals.</source>
        <translation>3.9 のように、小数{figure}桁までで入力してください（単位: {unit}）。</translation>
    </message>
    <message>
        <source>Entry {figure}, {item}, is not in this edition of the document.</source>
        <translation>{figure}番目の {item} は、この版の文書にありません。</translation>
    </message>
    <message>
        <source>Entry {figure} is a note that was removed.</source>
        <translation>{figure}番目は、削除されたメモです。</translation>
    </message>
    <message>
        <source>{item} is not in this edition of the document.</source>
        <translation>{item} は、この版の文書にありません。</translation>
    </message>
    <message>
        <source>The annex “{title}” is named but not enclosed, and is not here.</source>
        <translation>別添「{title}」は名前だけがあり、同封されておらず、ここにもありません。</translation>
    </message>
    <message>
        <source>{figure} by {day} are {figure2} % of the {figure3} recorded for the whole by {day2}.</source>
        <translation>{day}までの{figure}は、{day2}までに全体として記録された{figure3}の{figure2} %です。</translation>
    </message>
    <message>
        <source>{figure} of this part are recorded by {day}, but only {figure2} for the whole by {day2}: one of the two is wrong.</source>
        <translation>この部分は{day}までに{figure}と記録されていますが、全体は{day2}までに{figure2}しかありません。どちらかが誤りです。</translation>
    </message>
    <message>
        <source>Sources: {sources}.</source>
        <translation>出典: {sources}。</translation>
    </message>
    <message>
        <source>Sources: {sources}; and {figure} more.</source>
        <translation>出典: {sources}、ほか{figure}件。</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {part}.</source>
        <translation>{file} を読み込めません: {part}。</translation>
    </message>
    <message>
        <source>{part} let into this pack; the heads of the cards say so.</source>
        <translation>この資料集に{part}を加えました。カードの見出しにその旨を記します。</translation>
    </message>
    <message>
        <source>{part} let into this pack; the foot of the page says so.</source>
        <translation>この資料集に{part}を加えました。頁の下部にその旨を記します。</translation>
    </message>
    <message>
        <source>where 1 target stands</source>
        <translation>目標1件の状況</translation>
    </message>
    <message>
        <source>where {figure} targets stand</source>
        <translation>目標{figure}件の状況</translation>
    </message>
    <message>
        <source>No figure is recorded for {part} for {year}.</source>
        <translation>{part}の{year}年の数値の記録がありません。</translation>
    </message>
    <message>
        <source>No figure of a side is recorded for {part}.</source>
        <translation>{part}の、いずれの側かを示す数値の記録がありません。</translation>
    </message>
    <message>
        <source>No figure of a side is recorded for {part} for {year}.</source>
        <translation>{part}の{year}年の、いずれの側かを示す数値の記録がありません。</translation>
    </message>
    <message>
        <source>No figure of {country} is recorded for {part}.</source>
        <translation>{part}の{country}の数値の記録がありません。</translation>
    </message>
    <message>
        <source>No figure of {country} is recorded for {part} for {year}.</source>
        <translation>{part}の{year}年の{country}の数値の記録がありません。</translation>
    </message>
    <message>
        <source>The latest figure of {country} for {part} is of {day}, {figure} months or more before this pack.</source>
        <translation>{part}の{country}の最新の数値は{day}のもので、この資料集の{figure}か月以上前です。</translation>
    </message>
    <message>
        <source>Correct the one that is wrong, or say in the room that they do not agree.</source>
        <translation>誤っている方を訂正するか、合わないことを席上で述べてください。</translation>
    </message>
    <message>
        <source>its digest does not fit, so that a part of it was damaged or changed</source>
        <translation>ダイジェストが合わず、一部が壊れたか変えられています</translation>
    </message>
    <message>
        <source>Adopted in Tokyo, 29–30 August 2025.</source>
        <translation>2025年8月29–30日に東京で採択。</translation>
    </message>
    <message>
        <source>{figure} sections, {figure2} items.</source>
        <translation>{figure}節、{figure2}項目。</translation>
    </message>
    <message>
        <source>The codes, such as VII.1, are ours, since the document bullets its items and does not number them.</source>
        <translation>文書の項目は箇条書きで番号がないため、VII.1 などの番号は当方による。</translation>
    </message>
    <message>
        <source>Press report; “Based On ANI Report”.</source>
        <translation>報道。“Based On ANI Report”とある。</translation>
    </message>
    <message>
        <source>Cited by line, such as P.11.</source>
        <translation>P.11 のように行で引用。</translation>
    </message>
    <message>
        <source>A page break cuts a sentence in {words}; the words are whole, joined by one space.</source>
        <translation>{words} では改頁が文を切っている。語句は欠けておらず、空白一つでつないだ。</translation>
    </message>
</context>
<context>
    <name>Corpus</name>
    <message>
        <source>VIII.5 ends in “; and” with nothing after it: a further item is announced and is not in the text that we hold. Nothing has been added.</source>
        <translation>VIII.5 は「; and」で終わり、その後に何もありません。続きの項目が予告されていますが、手元の本文にはありません。何も補っていません。</translation>
    </message>
    <message>
        <source>The extracted text breaks after “Centre” with a blank line, as where a page ends. It is read as one sentence, and joined with a space.</source>
        <translation>抽出した本文は「Centre」の後、ページの終わりのような空行で切れています。一文として読み、空白でつないでいます。</translation>
    </message>
    <message>
        <source>The extracted text breaks after “pharmaceuticals and” with a blank line, as where a page ends. It is read as one sentence, and joined with a space.</source>
        <translation>抽出した本文は「pharmaceuticals and」の後、ページの終わりのような空行で切れています。一文として読み、空白でつないでいます。</translation>
    </message>
    <message>
        <source>The extracted text breaks after “we will” with a blank line, as where a page ends. It is read as one sentence, and joined with a space.</source>
        <translation>抽出した本文は「we will」の後、ページの終わりのような空行で切れています。一文として読み、空白でつないでいます。</translation>
    </message>
    <message>
        <source>The extracted text breaks after “strengthening” with a blank line, as where a page ends. It is read as one sentence, and joined with a space.</source>
        <translation>抽出した本文は「strengthening」の後、ページの終わりのような空行で切れています。一文として読み、空白でつないでいます。</translation>
    </message>
    <message>
        <source>III.1 ends without a semicolon or any other mark, where the items after it have one. Whether more followed cannot be told from the text.</source>
        <translation>続く項目にはセミコロンがありますが、III.1 は何の記号もなく終わっています。続きがあったかどうかは本文から分かりません。</translation>
    </message>
    <message>
        <source>There are spaces inside the quotation marks here, and none in I.3. The words are the same.</source>
        <translation>ここでは引用符の内側に空白があり、I.3 にはありません。語は同じです。</translation>
    </message>
    <message>
        <source>The document does not say on which day the next decade begins or ends.</source>
        <translation>次の10年がどの日に始まり終わるのか、文書に記載はありません。</translation>
    </message>
    <message>
        <source>The title speaks of “Eight Directions”, the text of “lines of effort”. The document does not say in so many words that they are the same eight; both are read here as the eight numbered parts.</source>
        <translation>題は「Eight Directions」、本文は「lines of effort」といいます。両者が同じ八つであるとは明記されていません。ここではどちらも番号の付いた八つの部分と読みます。</translation>
    </message>
    <message>
        <source>The document does not say which of the two countries is the fourth and which the fifth, nor by which measure or in which year.</source>
        <translation>両国のどちらが第4位でどちらが第5位か、どの指標の何年のものか、文書に記載はありません。</translation>
    </message>
    <message>
        <source>No figure is given for the progress made.</source>
        <translation>進捗の数値は示されていません。</translation>
    </message>
    <message>
        <source>Two years are named, without days; whether they are calendar or fiscal years is not said.</source>
        <translation>二つの年が日付なしに示されています。暦年か年度かの記載はありません。</translation>
    </message>
    <message>
        <source>The new target has no first and no last year. That it runs over the next decade is inferred from the preamble&apos;s “goals and targets over the next decade”.</source>
        <translation>新しい目標には初年も最終年もありません。次の10年にわたることは、前文の「goals and targets over the next decade」からの推定です。</translation>
    </message>
    <message>
        <source>The earlier target counts public and private investment and financing; the new one counts private investment, with no mention of public money or of financing. The two figures are not on one basis.</source>
        <translation>以前の目標は官民の投資と融資を数え、新しい目標は民間投資を数え、公的資金にも融資にも触れていません。二つの数値の基準は同じではありません。</translation>
    </message>
    <message>
        <source>The words “from Japan to India” stand with the earlier target. The words of the new target give no direction, and do not say whether it includes or follows the earlier one.</source>
        <translation>「from Japan to India」の語は以前の目標に付いています。新しい目標の文言に方向はなく、以前の目標を含むのか、それに続くのかの記載もありません。</translation>
    </message>
    <message>
        <source>No date is given for the review, and its outcome is not described.</source>
        <translation>見直しの日付はなく、その結果も述べられていません。</translation>
    </message>
    <message>
        <source>It is not plain what uses the high quality products, nor whether they are made in India, in Japan or elsewhere.</source>
        <translation>何が高品質の製品を用いるのか、その製品がインド、日本、その他のどこで作られるのかは明らかではありません。</translation>
    </message>
    <message>
        <source>The associations and agencies are not named, and no measure of their presence is given.</source>
        <translation>団体と機関の名前はなく、その存在を測る尺度もありません。</translation>
    </message>
    <message>
        <source>No date is given for the launch of the Forum, and no number for the visits.</source>
        <translation>フォーラムの立上げの日付も、訪問の回数もありません。</translation>
    </message>
    <message>
        <source>The launch is welcomed; the document does not say when it took or takes place.</source>
        <translation>立上げを歓迎していますが、いつ行われた、または行われるかの記載はありません。</translation>
    </message>
    <message>
        <source>The text says “aim to launch”, and gives no date.</source>
        <translation>本文は「aim to launch」といい、日付はありません。</translation>
    </message>
    <message>
        <source>The key goods and materials are not listed here. II.1 lists areas for projects, II.7 names batteries.</source>
        <translation>重要物資はここには列挙されていません。II.1 は案件の分野を挙げ、II.7 は電池を挙げています。</translation>
    </message>
    <message>
        <source>II.5 writes “Japan-India Dialogue on Economic Security, including Strategic Trade and Technology”. The two are taken as one dialogue; the document does not say so.</source>
        <translation>II.5 は「Japan-India Dialogue on Economic Security, including Strategic Trade and Technology」と書いています。両者を一つの対話とみなしますが、文書にその記載はありません。</translation>
    </message>
    <message>
        <source>II.1 speaks of “government and business tracks”, II.5 of “the business pillar”. The document does not say whether track and pillar are the same.</source>
        <translation>II.1 は「government and business tracks」、II.5 は「the business pillar」といいます。track と pillar が同じかどうかの記載はありません。</translation>
    </message>
    <message>
        <source>The areas are not repeated; they are read as those of II.1. Quote II.2 together with II.1.</source>
        <translation>分野は繰り返されておらず、II.1 の分野と読みます。II.2 は II.1 とともに引用してください。</translation>
    </message>
    <message>
        <source>The other mechanisms are not named, and no dates are given for the two memoranda and the partnership.</source>
        <translation>ほかの枠組みの名前はなく、二つの覚書とパートナーシップの日付もありません。</translation>
    </message>
    <message>
        <source>The document writes out none of the three. The full forms given in this application are the commonly known ones, not the document&apos;s.</source>
        <translation>文書は三つのいずれも正式名で書いていません。このアプリケーションの正式名は一般に知られたもので、文書のものではありません。</translation>
    </message>
    <message>
        <source>Read as the Joint Action Plan on Economic Security Cooperation of II.4, the only action plan named above.</source>
        <translation>上に名前の出る唯一の行動計画である、II.4 の Joint Action Plan on Economic Security Cooperation と読みます。</translation>
    </message>
    <message>
        <source>No date is given for the establishment. The pillar&apos;s own title is “Next Generation Mobility”, without “Partnership”.</source>
        <translation>設立の日付はありません。柱自体の題は「Next Generation Mobility」で、「Partnership」は付きません。</translation>
    </message>
    <message>
        <source>III.1 to III.7 are introduced as examples of potential areas to be explored. The list is not closed, and the sentence commits to exploring, not to carrying out.</source>
        <translation>III.1 から III.7 は、検討しうる分野の例として示されています。列挙は限定的でなく、文が約束するのは検討であって実施ではありません。</translation>
    </message>
    <message>
        <source>No railway line or project is named.</source>
        <translation>鉄道の路線や案件の名前はありません。</translation>
    </message>
    <message>
        <source>The list above names products, services, systems and methods together; which of them are “the above products” is not said.</source>
        <translation>上の列挙には製品、サービス、システム、手法が並んでいます。「the above products」がどれを指すかの記載はありません。</translation>
    </message>
    <message>
        <source>The Sendai Framework is given as an example; no other mechanism is named.</source>
        <translation>仙台防災枠組は例として挙げられ、ほかの枠組みの名前はありません。</translation>
    </message>
    <message>
        <source>No year is given for net zero, for either country. The item names “Various pathways” and not what is to be done with them.</source>
        <translation>いずれの国についてもネットゼロの年はありません。項目は「Various pathways」と名づけるだけで、それをどうするかを述べていません。</translation>
    </message>
    <message>
        <source>The comma stands after “and” in the text. Quote it so; whether the document or the extraction put it there cannot be told.</source>
        <translation>本文ではコンマが「and」の後にあります。そのまま引用してください。文書によるのか抽出によるのかは分かりません。</translation>
    </message>
    <message>
        <source>By the grammar the green hydrogen value chain and the use of satellite technology are “initiatives” too; they can also be read as further fields of cooperation.</source>
        <translation>文法上は、グリーン水素の価値連鎖も衛星技術の利用も「initiatives」に当たります。別の協力分野とも読めます。</translation>
    </message>
    <message>
        <source>“Group” stands twice in the text, and one group is named after “bodies”. Quote it as it stands.</source>
        <translation>本文には「Group」が2回あり、一つのグループが「bodies」の後に挙げられています。そのまま引用してください。</translation>
    </message>
    <message>
        <source>Quantum technologies and high-performance computing can be read as means of the fundamental research, beside the beamline, or as further fields of collaboration.</source>
        <translation>量子技術と高性能計算は、ビームラインと並ぶ基礎研究の手段とも、別の協力分野とも読めます。</translation>
    </message>
    <message>
        <source>The document says by whom the initiative was launched and not when.</source>
        <translation>文書は誰が立ち上げたかを述べ、いつかは述べていません。</translation>
    </message>
    <message>
        <source>No amount, contributor or date is given, and it is not said whether the fund exists already.</source>
        <translation>金額、拠出者、日付はなく、基金がすでにあるかどうかの記載もありません。</translation>
    </message>
    <message>
        <source>No date is given for the mission, and no division of work.</source>
        <translation>ミッションの日付も作業の分担もありません。</translation>
    </message>
    <message>
        <source>Joint research can be read as a topic of the dialogue or as a step beside it.</source>
        <translation>共同研究は、対話の議題とも、それと並ぶ措置とも読めます。</translation>
    </message>
    <message>
        <source>“AI” stands for “Advancing Innovations” here. The text does not mention artificial intelligence in this item, nor say whose initiative it is.</source>
        <translation>ここでの「AI」は「Advancing Innovations」です。この項目の本文は人工知能に触れず、誰の取組かの記載もありません。</translation>
    </message>
    <message>
        <source>The document does not say of which joint committee, nor how often “regular” is.</source>
        <translation>どの合同委員会か、「regular」がどの頻度かの記載はありません。</translation>
    </message>
    <message>
        <source>No date, number of places or direction is given.</source>
        <translation>日付、人数、方向の記載はありません。</translation>
    </message>
    <message>
        <source>The direction of supply is not said. “APIs” is not written out; here, among medicines, it is read as active pharmaceutical ingredients.</source>
        <translation>供給の方向の記載はありません。「APIs」は正式名がなく、ここでは医薬品の中にあるため原薬（active pharmaceutical ingredients）と読みます。</translation>
    </message>
    <message>
        <source>How many centres, where in Japan, by whom and by when is not said; the support of the Ministry of AYUSH is.</source>
        <translation>センターの数、日本での場所、主体、期限の記載はありません。AYUSH 省の支援は記載されています。</translation>
    </message>
    <message>
        <source>No date is given for the launch of the Action Plan.</source>
        <translation>行動計画の立上げの日付はありません。</translation>
    </message>
    <message>
        <source>The day on which the five years begin is not said: it could be the adoption of this document or the launch of the Action Plan.</source>
        <translation>5年間の始まる日の記載はありません。この文書の採択とも、行動計画の立上げとも考えられます。</translation>
    </message>
    <message>
        <source>How many of the 500,000 go in each direction is not said; nor whether the number is for both directions together, as it is read here, or for each.</source>
        <translation>50万人のうち各方向が何人かの記載はありません。ここで読むように双方向の合計なのか、それぞれの数なのかの記載もありません。</translation>
    </message>
    <message>
        <source>The document does not say who counts as “personnel”, “skilled personnel” or “potential talents”, or how they divide. The 50,000 are included in the 500,000.</source>
        <translation>「personnel」「skilled personnel」「potential talents」に誰が当たるか、どう分かれるかの記載はありません。5万人は50万人に含まれます。</translation>
    </message>
    <message>
        <source>What follows “under” can belong to the training in Japan alone or also to the courses and programmes in India.</source>
        <translation>「under」以下は、日本での研修だけに掛かるとも、インドでの課程とプログラムにも掛かるとも読めます。</translation>
    </message>
    <message>
        <source>Whether the website exists or is to be made is not said, nor its address.</source>
        <translation>ウェブサイトがすでにあるのか、これから作るのか、またその所在の記載はありません。</translation>
    </message>
    <message>
        <source>The words “by MEXT, Japan” can belong to the Inter-University Exchange Project alone or to all four.</source>
        <translation>「by MEXT, Japan」の語は、大学間交流プロジェクトだけに掛かるとも、四つすべてに掛かるとも読めます。</translation>
    </message>
    <message>
        <source>Two names stand side by side with a comma and no “and”. Whether a word is lost cannot be told; the document does not say how the two are related.</source>
        <translation>二つの名前がコンマだけで並び、「and」がありません。語が失われたかどうかは分からず、両者の関係の記載もありません。</translation>
    </message>
    <message>
        <source>Exploring alone is said: no name, form or date is given for such an arrangement.</source>
        <translation>述べられているのは検討だけです。そのような取決めの名前、形式、日付はありません。</translation>
    </message>
    <message>
        <source>The word “each” can mean each ministry, so that there are six visits in a year, or each State and Prefecture, or each direction. The application counts three for each ministry.</source>
        <translation>「each」は、各省（年6回）とも、各州・都道府県とも、各方向とも読めます。このアプリケーションでは各省3回と数えます。</translation>
    </message>
    <message>
        <source>No first or last year is given, nor whether calendar or fiscal years are meant.</source>
        <translation>初年も最終年もなく、暦年か年度かの記載もありません。</translation>
    </message>
    <message>
        <source>The document names no year in which relations were established, nor when the eighth decade begins or ends. It is not said to be the “next decade” of the title.</source>
        <translation>国交樹立の年も、8番目の10年の始まりと終わりも記載がありません。それが題の「next decade」であるとも述べていません。</translation>
    </message>
    <message>
        <source>Two days are given, and the document does not say on which of them it was adopted. By the grammar they may also be the days of the visit or of the Annual Summit.</source>
        <translation>二つの日付があり、どちらの日に採択されたかの記載はありません。文法上は訪問または年次首脳会談の日とも読めます。</translation>
    </message>
    <message>
        <source>The document does not number the summit. The press report speaks of “the 15th Annual Summit” (P.4) without a year, and does not say that it is that of 2025.</source>
        <translation>文書は首脳会談に番号を付けていません。報道は年を示さずに「the 15th Annual Summit」（P.4）といい、2025年のものとは述べていません。</translation>
    </message>
    <message>
        <source>The report gives no date for the meeting with the Governors. Of the two days that the document names, 29 and 30 August 2025, the calendar makes the second a Saturday; that is our inference.</source>
        <translation>報道は知事との会合の日付を示していません。文書のいう2025年8月29日と30日のうち、暦では30日が土曜日に当たります。これは当方の推定です。</translation>
    </message>
    <message>
        <source>The report says that Prime Minister Modi met the Governors of 16 prefectures, on a Saturday; it names neither the prefectures nor the date.</source>
        <translation>報道は、モディ首相が土曜日に16都道府県の知事と会ったとしています。都道府県名も日付も示していません。</translation>
    </message>
    <message>
        <source>The report calls the visit official.</source>
        <translation>報道は訪問を公式のものとしています。</translation>
    </message>
    <message>
        <source>The report says that the Ministry of External Affairs facilitated the meeting with the Governors.</source>
        <translation>報道は、知事との会合をインド外務省が取り計らったとしています。</translation>
    </message>
    <message>
        <source>The report says that the meeting underscored India&apos;s commitment to partnerships below the national level.</source>
        <translation>報道は、会合が国より下の段階での連携に対するインドの約束を強調したとしています。</translation>
    </message>
    <message>
        <source>The report names a State-Prefecture Partnership Initiative and says that it was originally launched during the 15th Annual Summit; it does not say in which year that was.</source>
        <translation>報道は州・都道府県パートナーシップ・イニシアティブの名を挙げ、第15回年次首脳会談の際に立ち上げられたとしています。何年かは述べていません。</translation>
    </message>
    <message>
        <source>The report says, citing MEA Spokesperson Randhir Jaiswal, that the discussions were about untapped potential between Indian states and Japanese prefectures.</source>
        <translation>報道は、インド外務省のジャイスワル報道官を引いて、協議はインドの州と日本の都道府県の間の未開拓の可能性についてであったとしています。</translation>
    </message>
    <message>
        <source>The report says, citing MEA Spokesperson Randhir Jaiswal, that the discussions had a particular focus on these areas.</source>
        <translation>報道は、インド外務省のジャイスワル報道官を引いて、協議はこれらの分野に特に重点を置いたとしています。</translation>
    </message>
    <message>
        <source>The report says that Prime Minister Modi emphasised what engagement at state and prefectural levels would bring.</source>
        <translation>報道は、モディ首相が州と都道府県の関与がもたらすものを強調したとしています。</translation>
    </message>
    <message>
        <source>The report calls the unveiling of the document a major milestone in bilateral relations.</source>
        <translation>報道は、文書の公表を二国間関係の大きな節目と呼んでいます。</translation>
    </message>
    <message>
        <source>The report says that the eight areas are designed to redefine the partnership; the document speaks of “building upon” it.</source>
        <translation>報道は、八つの分野が連携を再定義するためのものとしています。文書は「building upon」といいます。</translation>
    </message>
    <message>
        <source>The report says that the eight directions aim at a relationship that evolves with global shifts in these four fields; the document speaks of “changes and opportunities”, without this list.</source>
        <translation>報道は、八つの方向はこの四分野の世界的変化とともに進む関係を目指すとしています。文書は「changes and opportunities」といい、この列挙はありません。</translation>
    </message>
    <message>
        <source>The report says that the new target was set in recognition of growing opportunities and synergies; the document gives no reason for it.</source>
        <translation>報道は、機会と相乗効果の拡大を認めて新しい目標を定めたとしています。文書は理由を述べていません。</translation>
    </message>
    <message>
        <source>The report calls the new target significantly more ambitious; the document does not compare the two.</source>
        <translation>報道は新しい目標をはるかに意欲的と呼びます。文書は二つを比べていません。</translation>
    </message>
    <message>
        <source>The report says that the expansion highlights Japan&apos;s confidence in India&apos;s economy and its commitment to support India&apos;s development initiatives.</source>
        <translation>報道は、この拡大が、インド経済への日本の信頼とインドの開発事業を支える約束を際立たせるとしています。</translation>
    </message>
    <message>
        <source>The report says that the IJICP will also help by integrating globally competitive processes.</source>
        <translation>報道は、IJICP が国際競争力のある工程を統合することでも役立つとしています。</translation>
    </message>
    <message>
        <source>The report says that this also ensures smoother entry and operations for Japanese firms in India.</source>
        <translation>報道は、これが日本企業のインドへの円滑な参入と事業も確保するとしています。</translation>
    </message>
    <message>
        <source>The report says that both leaders recognised the importance of supply chain networks that are sustainable as well as resilient.</source>
        <translation>報道は、両首脳が強靱なだけでなく持続可能な供給網の重要性を認めたとしています。</translation>
    </message>
    <message>
        <source>The report says that battery cooperation entails creating robust frameworks, and a market that is competitive.</source>
        <translation>報道は、電池協力には堅固な枠組みの構築と競争力のある市場が伴うとしています。</translation>
    </message>
    <message>
        <source>The report says what the battery ecosystem is for: production, innovation and distribution.</source>
        <translation>報道は、電池の生態系の目的を生産、革新、流通としています。</translation>
    </message>
    <message>
        <source>The report says that batteries are central to electric mobility, energy storage and renewable energy integration.</source>
        <translation>報道は、電池が電動モビリティ、蓄電、再生可能エネルギーの統合の中心であるとしています。</translation>
    </message>
    <message>
        <source>The report says that battery cooperation is expected to catalyse sustainable industrial growth, without saying who expects it.</source>
        <translation>報道は、電池協力が持続可能な産業成長を促すと期待されるとしています。誰の期待かは述べていません。</translation>
    </message>
    <message>
        <source>The report says that battery cooperation is expected to reduce dependency on external supply chains dominated by a few countries; it names no country.</source>
        <translation>報道は、電池協力が少数の国に支配された外部の供給網への依存を減らすと期待されるとしています。国名は挙げていません。</translation>
    </message>
    <message>
        <source>The report names digital technology exchanges among the areas of the joint vision; the document does not use these words.</source>
        <translation>報道は、共同ビジョンの分野の中にデジタル技術交流を挙げています。文書にこの語はありません。</translation>
    </message>
    <message>
        <source>The report says that future mobility solutions include electric and autonomous vehicles; the document names neither.</source>
        <translation>報道は、将来のモビリティに電動車と自動運転車を含めています。文書はどちらも挙げていません。</translation>
    </message>
    <message>
        <source>The report says that these areas align with three global imperatives.</source>
        <translation>報道は、これらの分野が三つの世界的要請に沿うとしています。</translation>
    </message>
    <message>
        <source>The report says that the seventh and eighth directions aim to bring citizens and sub-national entities into the mainstream.</source>
        <translation>報道は、第7と第8の方向が市民と国より下の主体を主流に加えることを目指すとしています。</translation>
    </message>
    <message>
        <source>The report says who is to have opportunities to collaborate; the document does not list them so.</source>
        <translation>報道は、誰が協力の機会を得るかを述べています。文書はそのように列挙していません。</translation>
    </message>
    <message>
        <source>The report says that the visit laid the foundation for such a partnership; the document hopes for “a transformative phase”.</source>
        <translation>報道は、訪問がそのような連携の基礎を築いたとしています。文書は「a transformative phase」を期待しています。</translation>
    </message>
    <message>
        <source>The report says that both sides showed an intent to create a multidimensional framework.</source>
        <translation>報道は、双方が多面的な枠組みを作る意図を示したとしています。</translation>
    </message>
    <message>
        <source>The report says that this strategic alignment reaffirms the role of the two countries as pivotal players.</source>
        <translation>報道は、この戦略的な一致が両国の要としての役割を再確認するとしています。</translation>
    </message>
    <message>
        <source>The report says of itself that it is based on a report by ANI.</source>
        <translation>報道は、自らが ANI の報道に基づくと述べています。</translation>
    </message>
    <message>
        <source>The report puts India first in the document&apos;s title; the document puts Japan first.</source>
        <translation>報道は文書の題でインドを先に置き、文書は日本を先に置いています。</translation>
    </message>
    <message>
        <source>“Next Generation” in the report, “Next Gen” in the document.</source>
        <translation>報道では「Next Generation」、文書では「Next Gen」。</translation>
    </message>
    <message>
        <source>“Investment in” and “Next Generation” in the report, “Investing in” and “Next Gen” in the document.</source>
        <translation>報道では「Investment in」「Next Generation」、文書では「Investing in」「Next Gen」。</translation>
    </message>
    <message>
        <source>“Next Generation” in the report, “Next-Gen”, with a hyphen, in the document.</source>
        <translation>報道では「Next Generation」、文書ではハイフン付きの「Next-Gen」。</translation>
    </message>
    <message>
        <source>The report names pillars VII and VIII together in one phrase; in the document they are two titles.</source>
        <translation>報道は柱 VII と VIII を一句にまとめています。文書では二つの題です。</translation>
    </message>
    <message>
        <source>The document&apos;s text says “lines of effort”; “Eight Directions” stands in its title alone. The report says “key areas of collaboration” and “directions”.</source>
        <translation>文書の本文は「lines of effort」といい、「Eight Directions」は題にだけあります。報道は「key areas of collaboration」「directions」といいます。</translation>
    </message>
    <message>
        <source>The report says unveiled; the document says adopted.</source>
        <translation>報道は公表、文書は採択といいます。</translation>
    </message>
    <message>
        <source>An official visit to Tokyo in the report; in the document a visit to Japan, with “in Tokyo” at the end of the sentence.</source>
        <translation>報道では東京への公式訪問、文書では日本訪問で、文末に「in Tokyo」があります。</translation>
    </message>
    <message>
        <source>The style and the capitals differ; both put the family name first.</source>
        <translation>敬称と大文字の使い方が異なります。どちらも姓が先です。</translation>
    </message>
    <message>
        <source>The report leaves out “and financing”.</source>
        <translation>報道は「and financing」を省いています。</translation>
    </message>
    <message>
        <source>The report speaks of achievements of an existing framework; the document speaks of progress made in a target, and of no framework.</source>
        <translation>報道は既存の枠組みの成果といい、文書は目標における進捗といい、枠組みには触れていません。</translation>
    </message>
    <message>
        <source>The same years: a dash in the report, a hyphen in the document.</source>
        <translation>同じ年です。報道ではダッシュ、文書ではハイフン。</translation>
    </message>
    <message>
        <source>The same figure and basis. The document says “new”, the report “significantly more ambitious”; neither gives a year.</source>
        <translation>数値と基準は同じです。文書は「new」、報道は「significantly more ambitious」といい、どちらも年を示していません。</translation>
    </message>
    <message>
        <source>The report puts India first, as the letters IJICP do; the document puts Japan first and gives the same letters.</source>
        <translation>報道は IJICP の文字のとおりインドを先に置き、文書は日本を先に置いて同じ文字を示しています。</translation>
    </message>
    <message>
        <source>In the report the IJICP itself is reinforced; in the document industrial cooperation is strengthened through it.</source>
        <translation>報道では IJICP 自体が強化され、文書ではそれを通じて産業協力が強化されます。</translation>
    </message>
    <message>
        <source>The report calls the initiative India&apos;s; the document does not say whose it is.</source>
        <translation>報道はこのイニシアティブをインドのものとしています。文書は誰のものか述べていません。</translation>
    </message>
    <message>
        <source>The report speaks of quality standards; the document of product quality in India.</source>
        <translation>報道は品質基準、文書はインドにおける製品の品質といいます。</translation>
    </message>
    <message>
        <source>“Sustainable” and “networks” are the report&apos;s.</source>
        <translation>「Sustainable」と「networks」は報道のものです。</translation>
    </message>
    <message>
        <source>The report says “agreed to actively pursue”, the document “Promoting”.</source>
        <translation>報道は「agreed to actively pursue」、文書は「Promoting」といいます。</translation>
    </message>
    <message>
        <source>“Competitive” is the report&apos;s; in the document “healthy” stands before both market and ecosystem.</source>
        <translation>「Competitive」は報道のものです。文書では「healthy」が市場と生態系の両方に付いています。</translation>
    </message>
    <message>
        <source>The document writes both with capitals, the report with small letters. In neither is the order always the same: the document has prefectures first in its introduction to Pillar VIII and states first in VIII.4, the report states first in P.5 and prefectures first in P.20.</source>
        <translation>文書はどちらも大文字、報道は小文字で書いています。どちらでも順序は一定しません。文書は柱 VIII の導入で都道府県が先、VIII.4 で州が先、報道は P.5 で州が先、P.20 で都道府県が先です。</translation>
    </message>
    <message>
        <source>The letters MEA stand in the report alone.</source>
        <translation>MEA の文字は報道にだけあります。</translation>
    </message>
    <message>
        <source>The report writes “start-ups”; the document writes both “startups” (V.2) and “start-ups” (V.5).</source>
        <translation>報道は「start-ups」と書き、文書は「startups」（V.2）とも「start-ups」（V.5）とも書いています。</translation>
    </message>
    <message>
        <source>Private and public investment, funds, payments and financial centres.</source>
        <translation>民間・公的投資、基金、決済、金融センター。</translation>
    </message>
    <message>
        <source>Bilateral trade, industrial cooperation, manufacturing in India and business presence.</source>
        <translation>二国間貿易、産業協力、インドでの製造、企業の進出。</translation>
    </message>
    <message>
        <source>SMEs of either country: visits, forum, regional business.</source>
        <translation>両国の中小企業: 訪問、フォーラム、地域の事業。</translation>
    </message>
    <message>
        <source>Start-ups (also written startups), innovation ecosystems, new technologies and their commercialisation.</source>
        <translation>スタートアップ（startups とも表記）、イノベーションの生態系、新技術とその事業化。</translation>
    </message>
    <message>
        <source>Food security, agri-business, farming, forestry, food technology and the transport of food.</source>
        <translation>食料安全保障、農業関連事業、農業、林業、食品技術、食品の輸送。</translation>
    </message>
    <message>
        <source>Dialogues on economic security, resilient supply chains, market diversification, batteries, supply of medicines.</source>
        <translation>経済安全保障の対話、強靱な供給網、市場の多様化、電池、医薬品の供給。</translation>
    </message>
    <message>
        <source>Semiconductors and their supply chain.</source>
        <translation>半導体とその供給網。</translation>
    </message>
    <message>
        <source>Critical minerals and mineral resources.</source>
        <translation>重要鉱物と鉱物資源。</translation>
    </message>
    <message>
        <source>Information and communication technology, digital partnership, data and digital tools.</source>
        <translation>情報通信技術、デジタル連携、データとデジタル手段。</translation>
    </message>
    <message>
        <source>AI cooperation and uses of AI; not AI-ENGAGE, whose letters stand for something else.</source>
        <translation>AI 協力と AI の利用。AI-ENGAGE は別の語の略なので含みません。</translation>
    </message>
    <message>
        <source>Energy security, clean energy, energy transition, hydrogen and sustainable fuel.</source>
        <translation>エネルギー安全保障、クリーンエネルギー、エネルギー移行、水素、持続可能な燃料。</translation>
    </message>
    <message>
        <source>Net zero, emissions and pollution, circular economy, ecosystems and biodiversity.</source>
        <translation>ネットゼロ、排出と汚染、循環経済、生態系と生物多様性。</translation>
    </message>
    <message>
        <source>High-speed rail, metro and mass transit, stations and transit-oriented development.</source>
        <translation>高速鉄道、地下鉄と大量輸送、駅と公共交通指向型開発。</translation>
    </message>
    <message>
        <source>Automobiles, aircraft, vessels, roads, cold chains, flights.</source>
        <translation>自動車、航空機、船舶、道路、コールドチェーン、航空便。</translation>
    </message>
    <message>
        <source>Smart cities, urban planning, transport and resilient infrastructure.</source>
        <translation>スマートシティ、都市計画、交通、強靱なインフラ。</translation>
    </message>
    <message>
        <source>Disaster resilience, earthquake-proofing, simulation, evacuation and the Sendai Framework.</source>
        <translation>防災、耐震、シミュレーション、避難、仙台防災枠組。</translation>
    </message>
    <message>
        <source>Lunar exploration, satellites, the private space sector.</source>
        <translation>月探査、衛星、民間宇宙部門。</translation>
    </message>
    <message>
        <source>Fundamental science, quantum, fission and fusion, joint research, exchanges of researchers.</source>
        <translation>基礎科学、量子、核分裂と核融合、共同研究、研究者の交流。</translation>
    </message>
    <message>
        <source>Health coverage, medical research, medicines and pharmaceuticals, medical professionals, traditional medicine.</source>
        <translation>医療保障、医学研究、医薬品、医療人材、伝統医療。</translation>
    </message>
    <message>
        <source>Exchange of personnel, training, employment, students.</source>
        <translation>人材の交流、研修、雇用、学生。</translation>
    </message>
    <message>
        <source>Teaching of Japanese in India.</source>
        <translation>インドでの日本語教育。</translation>
    </message>
    <message>
        <source>Tourism, cultural heritage, cuisine, yoga and wellness, historical links.</source>
        <translation>観光、文化遺産、料理、ヨガと健康、歴史的つながり。</translation>
    </message>
    <message>
        <source>Cooperation between Indian States and Japanese Prefectures, cities and regions.</source>
        <translation>インドの州と日本の都道府県、都市、地域の協力。</translation>
    </message>
    <message>
        <source>The Indo-Pacific, South Asia and Africa, the Global South, and work in multilateral bodies.</source>
        <translation>インド太平洋、南アジアとアフリカ、グローバル・サウス、多国間の機関での取組。</translation>
    </message>
    <message>
        <source>The document&apos;s word is “promoting”.</source>
        <translation>文書の言葉は「promoting」です。</translation>
    </message>
    <message>
        <source>The launch is welcomed, not promised; its date is not given.</source>
        <translation>開始は歓迎されているのであって、約束されてはいません。期日は書かれていません。</translation>
    </message>
    <message>
        <source>“aim to launch”.</source>
        <translation>「aim to launch」（開始を目指す）。</translation>
    </message>
    <message>
        <source>What is committed to is support; the plan is by JETRO, CII and JCCII.</source>
        <translation>約束されているのは支援です。計画は JETRO、CII、JCCII によるものです。</translation>
    </message>
    <message>
        <source>III.1 to III.7 are the examples.</source>
        <translation>III.1 から III.7 がその例です。</translation>
    </message>
    <message>
        <source>The document&apos;s word is “promote”.</source>
        <translation>文書の言葉は「promote」です。</translation>
    </message>
    <message>
        <source>The document calls it launched by Japan, and gives no date.</source>
        <translation>文書は日本が始めたものと述べ、期日を書いていません。</translation>
    </message>
    <message>
        <source>The document does not say whether the fund of funds exists already.</source>
        <translation>ファンド・オブ・ファンズが既にあるかどうかを、文書は述べていません。</translation>
    </message>
    <message>
        <source>“a Joint Working Group”: the document does not say whether it exists already.</source>
        <translation>「a Joint Working Group」: 既にあるかどうかを、文書は述べていません。</translation>
    </message>
    <message>
        <source>It may be a topic of the dialogue or a step beside it: the sentence can be read both ways.</source>
        <translation>対話の議題とも、対話とは別の措置とも読めます。文はどちらにも読めます。</translation>
    </message>
    <message>
        <source>How often is not said.</source>
        <translation>頻度は書かれていません。</translation>
    </message>
    <message>
        <source>How many, and where in Japan, is not said.</source>
        <translation>いくつか、日本のどこかは、書かれていません。</translation>
    </message>
    <message>
        <source>The numbers that the plan targets are in the targets.</source>
        <translation>計画が目標とする数は、目標にあります。</translation>
    </message>
    <message>
        <source>The document does not say whether the website exists already.</source>
        <translation>ウェブサイトが既にあるかどうかを、文書は述べていません。</translation>
    </message>
    <message>
        <source>“aim to create”; VIII.1 to VIII.5 say by what.</source>
        <translation>「aim to create」（作り出すことを目指す）。何によってかは VIII.1 から VIII.5 にあります。</translation>
    </message>
    <message>
        <source>The document&apos;s word is “Promoting”.</source>
        <translation>文書の言葉は「Promoting」です。</translation>
    </message>
    <message>
        <source>A line is missing here. VIII.5 ends in “; and” with nothing after it: the extraction lost what followed. Nothing has been added.</source>
        <translation>ここには1行が欠けている。VIII.5 は“; and”で終わり、後に何もない。抽出で続きが失われた。何も補っていない。</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>There is no copy of today. {why}</source>
        <translation>今日の控えがありません。{why}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{count} of {all} with evidence</source>
        <translation>根拠あり {count}/{all}</translation>
    </message>
    <message>
        <source>Today: {title}</source>
        <translation>今日: {title}</translation>
    </message>
    <message>
        <source>Tomorrow: {title}</source>
        <translation>明日: {title}</translation>
    </message>
    <message>
        <source>{days} days to {title}</source>
        <translation>「{title}」まであと{days}日</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>根拠なし</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>限定的</translation>
    </message>
    <message>
        <source>Substantial</source>
        <translation>相当</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>The eight pillars</source>
        <translation>八つの柱</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>今後の会議</translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation>期限のある対応事項</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最近読んだ項目</translation>
    </message>
    <message>
        <source>No meeting yet. Make a briefing, and its day appears here.</source>
        <translation>会議はまだありません。会議資料を作成すると、その日付がここに出ます。</translation>
    </message>
    <message>
        <source>Nothing is due. Actions with a day appear here.</source>
        <translation>期限のあるものはありません。日付のある対応事項がここに出ます。</translation>
    </message>
    <message>
        <source>What you read appears here.</source>
        <translation>読んだ項目がここに出ます。</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>本文なし</translation>
    </message>
    <message>
        <source>Overdue, {day}</source>
        <translation>期限超過 {day}</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>[{count} letters, not shown here]</source>
        <translation>[{count}字、ここでは省略]</translation>
    </message>
    <message>
        <source>Added: {words}.</source>
        <translation>追加: {words}</translation>
    </message>
    <message>
        <source>Removed: {words}.</source>
        <translation>削除: {words}</translation>
    </message>
</context>
<context>
    <name>DrawerHandle</name>
    <message>
        <source>Close the notes</source>
        <translation>メモを閉じる</translation>
    </message>
    <message>
        <source>Open the notes: {count}</source>
        <translation>メモを開く: {count}件</translation>
    </message>
</context>
<context>
    <name>EmptyNotes</name>
    <message>
        <source>Write a note: a line to take, a question, background or an action</source>
        <translation>メモを書く: 発言要領、想定問答、背景、対応事項</translation>
    </message>
    <message>
        <source>Tag it: by desk, theme or meeting</source>
        <translation>タグを付ける: 担当、テーマ、会議ごとに</translation>
    </message>
    <message>
        <source>Take anything back, even tomorrow</source>
        <translation>どの操作も元に戻せます。翌日でも大丈夫です</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A briefing has at most {0} annexes.</source>
        <translation>会議資料の別添は{0}件までです。</translation>
    </message>
    <message>
        <source>A briefing needs a title.</source>
        <translation>会議資料には名称が必要です。</translation>
    </message>
    <message>
        <source>A copy of the notebook could not be made in {0}: {1}.</source>
        <translation>ノートブックの控えを {0} に作れませんでした: {1}。</translation>
    </message>
    <message>
        <source>A figure is recorded as of today or a day before.</source>
        <translation>数値は今日またはそれ以前の時点で記録します。</translation>
    </message>
    <message>
        <source>A figure needs its source.</source>
        <translation>数値には出典が必要です。</translation>
    </message>
    <message>
        <source>A figure that is withdrawn needs a reason.</source>
        <translation>数値を取り下げるには理由が必要です。</translation>
    </message>
    <message>
        <source>A line of {0} characters is too long.</source>
        <translation>{0}字の行は長すぎます。</translation>
    </message>
    <message>
        <source>A note on {0} was chosen, and is {1}.</source>
        <translation>{0}のメモが選ばれましたが、{1}です。</translation>
    </message>
    <message>
        <source>A page needs a title.</source>
        <translation>別紙には題が必要です。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>タグには名前が必要です。</translation>
    </message>
    <message>
        <source>A tag of {0} characters is too long.</source>
        <translation>{0}字のタグは長すぎます。</translation>
    </message>
    <message>
        <source>A text of {0} characters is too long.</source>
        <translation>{0}字の文は長すぎます。</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>表示には名前が必要です。</translation>
    </message>
    <message>
        <source>Allow access to it, or choose another file with --notebook FILE.</source>
        <translation>アクセスを許可するか、--notebook FILE で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Allow writing to both, or choose another file with --notebook FILE.</source>
        <translation>両方への書き込みを許可するか、--notebook FILE で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or use another notebook.</source>
        <translation>ファイルとフォルダーへの書き込みを許可するか、別のノートブックを使ってください。</translation>
    </message>
    <message>
        <source>An annex has from 1 to {0}.</source>
        <translation>別添は1ページから{0}ページまでです。</translation>
    </message>
    <message>
        <source>An annex needs a title.</source>
        <translation>別添には題が必要です。</translation>
    </message>
    <message>
        <source>An assessment needs its source.</source>
        <translation>評価には出典が必要です。</translation>
    </message>
    <message>
        <source>Another program has held the notebook {0} for too long, and nothing was saved.</source>
        <translation>別のプログラムがノートブック {0} を長く占有しているため、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>Ask for the briefing without its annexes.</source>
        <translation>別添のない会議資料を求めてください。</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing was imported.</source>
        <translation>ファイルをもう一度求めてください。何も読み込んでいません。</translation>
    </message>
    <message>
        <source>Attach the file again, or take the annex out of the briefing.</source>
        <translation>ファイルを付け直すか、別添を会議資料から外してください。</translation>
    </message>
    <message>
        <source>Check the disk and the folder, then save again.</source>
        <translation>ディスクとフォルダーを確かめてから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Choose a CSV file or a spreadsheet.</source>
        <translation>CSV ファイルか表計算ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a file that was exported as JSON or JSON-LD.</source>
        <translation>JSON または JSON-LD で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder to put the file in.</source>
        <translation>ファイルを置くフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>短い名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose a table of figures, or a part of it.</source>
        <translation>数値の表か、その一部を選んでください。</translation>
    </message>
    <message>
        <source>Choose a table of figures.</source>
        <translation>数値の表を選んでください。</translation>
    </message>
    <message>
        <source>Choose a table with a heading and figures.</source>
        <translation>見出しと数値のある表を選んでください。</translation>
    </message>
    <message>
        <source>Choose a table with figures.</source>
        <translation>数値のある表を選んでください。</translation>
    </message>
    <message>
        <source>Choose a text of at most {0} characters.</source>
        <translation>{0}字までの文を選んでください。</translation>
    </message>
    <message>
        <source>Choose another file with --notebook FILE.</source>
        <translation>--notebook FILE で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another file, or print it to a new PDF first.</source>
        <translation>別のファイルを選ぶか、先に新しい PDF に印刷してください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder for the pack.</source>
        <translation>資料集の保存先に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another form for a part of it.</source>
        <translation>一部だけなら別の形式を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name for the output.</source>
        <translation>書き出し先に別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>別の場所か名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another place with --notebook FILE.</source>
        <translation>--notebook FILE で別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one for its pack.</source>
        <translation>資料集に入れるものを一つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose one of at most {0} MB.</source>
        <translation>{0} MB までのものを選んでください。</translation>
    </message>
    <message>
        <source>Choose one of at most {0} bytes.</source>
        <translation>{0} バイトまでのものを選んでください。</translation>
    </message>
    <message>
        <source>Choose one of letters, digits and signs.</source>
        <translation>文字、数字、記号から選んでください。</translation>
    </message>
    <message>
        <source>Choose pillars, initiatives or targets.</source>
        <translation>柱、取組、目標を選んでください。</translation>
    </message>
    <message>
        <source>Choose the export of one notebook.</source>
        <translation>一つのノートブックの書き出しを選んでください。</translation>
    </message>
    <message>
        <source>Close other programs that use it, and start again.</source>
        <translation>それを使っているほかのプログラムを閉じて、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Close the file, or choose another folder.</source>
        <translation>ファイルを閉じるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Close the other program, then save again.</source>
        <translation>そのプログラムを閉じてから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>フォルダーを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>もう一度書き出してください。</translation>
    </message>
    <message>
        <source>Export it again; nothing was imported.</source>
        <translation>もう一度書き出してください。何も読み込んでいません。</translation>
    </message>
    <message>
        <source>Export the briefing without them, and hand them over as the files that they are.</source>
        <translation>別添なしで会議資料を書き出し、別添は元のファイルのまま渡してください。</translation>
    </message>
    <message>
        <source>Figures were recorded since the table was looked through.</source>
        <translation>表を確かめた後に数値が記録されました。</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>空き容量を作ってください。</translation>
    </message>
    <message>
        <source>Free some space there, then attach it again.</source>
        <translation>空き容量を作ってから、付け直してください。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空き容量を作ってください。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Give it in {0}, such as 3.9, with at most {1} decimals.</source>
        <translation>{0}で入力してください。例: 3.9。小数は{1}桁までです。</translation>
    </message>
    <message>
        <source>Give it in {0}, such as 3.9.</source>
        <translation>{0}で入力してください。例: 3.9。</translation>
    </message>
    <message>
        <source>Give the file a name inside it.</source>
        <translation>その中のファイル名を付けてください。</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>これらのいずれかの拡張子を付けてください。</translation>
    </message>
    <message>
        <source>Give the meeting its day.</source>
        <translation>会議の日付を入れてください。</translation>
    </message>
    <message>
        <source>Give the total reached, in {0}.</source>
        <translation>{0}で達成した合計を入力してください。</translation>
    </message>
    <message>
        <source>Give today or a day before.</source>
        <translation>今日かそれ以前の日を入れてください。</translation>
    </message>
    <message>
        <source>Import it in parts.</source>
        <translation>分けて読み込んでください。</translation>
    </message>
    <message>
        <source>Install the application again.</source>
        <translation>アプリケーションを入れ直してください。</translation>
    </message>
    <message>
        <source>Install “pyside6&lt;6.12”, or use Python 3.12 or later.</source>
        <translation>「pyside6&lt;6.12」を入れるか、Python 3.12 以降を使ってください。</translation>
    </message>
    <message>
        <source>It is recorded already, as of {0}.</source>
        <translation>{0}時点としてすでに記録されています。</translation>
    </message>
    <message>
        <source>It repeats row {0}.</source>
        <translation>{0}行目と同じです。</translation>
    </message>
    <message>
        <source>JSON holds the whole notebook, with everything private.</source>
        <translation>JSON には私用のものを含むノートブック全体が入ります。</translation>
    </message>
    <message>
        <source>Keep it under a million characters.</source>
        <translation>100万字未満にしてください。</translation>
    </message>
    <message>
        <source>Keep it under {0}.</source>
        <translation>{0}字未満にしてください。</translation>
    </message>
    <message>
        <source>Keep the {0} that matter most.</source>
        <translation>最も大切な{0}件に絞ってください。</translation>
    </message>
    <message>
        <source>Keep those that figures have.</source>
        <translation>数値にある列だけにしてください。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>どちらかを外してください。</translation>
    </message>
    <message>
        <source>Look at its rows once more.</source>
        <translation>行をもう一度確かめてください。</translation>
    </message>
    <message>
        <source>Make it “for the pack”, or take it out of the briefing.</source>
        <translation>「資料用」にするか、会議資料から外してください。</translation>
    </message>
    <message>
        <source>Make room on it, then save again.</source>
        <translation>空き容量を作ってから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Make room there, or allow writing to it.</source>
        <translation>空き容量を作るか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Mend the rows as their reasons say, and choose it again.</source>
        <translation>理由に従って行を直し、選び直してください。</translation>
    </message>
    <message>
        <source>Merge the two, or choose another name.</source>
        <translation>二つを統合するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Name a file that --record wrote with an earlier pack.</source>
        <translation>以前の資料集で --record が書いたファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name the columns in the first row: target, value, as of, source; if need be side, unit, link, confidence, margin, note.</source>
        <translation>先頭行に列名を入れてください: target, value, as of, source（必要なら side, unit, link, confidence, margin, note）。</translation>
    </message>
    <message>
        <source>Name them in the briefing.</source>
        <translation>会議資料で指定してください。</translation>
    </message>
    <message>
        <source>Narrow them to {0} or fewer.</source>
        <translation>{0}件以下に絞ってください。</translation>
    </message>
    <message>
        <source>No row of the table is accepted.</source>
        <translation>表に受け入れられる行がありません。</translation>
    </message>
    <message>
        <source>Nobody is named who gets a copy.</source>
        <translation>配布先が指定されていません。</translation>
    </message>
    <message>
        <source>Nothing can be written in {0} ({1}).</source>
        <translation>{0} には書き込めません（{1}）。</translation>
    </message>
    <message>
        <source>One of the two was damaged or changed by hand; nothing was imported.</source>
        <translation>どちらかが破損したか手で変更されています。何も読み込んでいません。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it once more.</source>
        <translation>表計算で開き、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Put a copy of it back from your backup.</source>
        <translation>バックアップからその写しを戻してください。</translation>
    </message>
    <message>
        <source>Put back a copy from before that; “briefing-app notebook backups” names them.</source>
        <translation>それ以前の控えに戻してください。「briefing-app notebook backups」で一覧を見られます。</translation>
    </message>
    <message>
        <source>Put back a copy from before the damage.</source>
        <translation>破損前の控えに戻してください。</translation>
    </message>
    <message>
        <source>Put it back where it was, or start the application again.</source>
        <translation>元の場所に戻すか、アプリケーションを起動し直してください。</translation>
    </message>
    <message>
        <source>PySide6 {0} does not run safely on Python {1}.</source>
        <translation>PySide6 {0} は Python {1} では安全に動きません。</translation>
    </message>
    <message>
        <source>Row {0} has another figure for the same day, {1}.</source>
        <translation>{0}行目に同じ日の別の数値 {1} があります。</translation>
    </message>
    <message>
        <source>Save a copy of it without one, and choose that.</source>
        <translation>パスワードのない写しを保存し、それを選んでください。</translation>
    </message>
    <message>
        <source>Save it again as CSV from a spreadsheet.</source>
        <translation>表計算から CSV で保存し直してください。</translation>
    </message>
    <message>
        <source>Choose a CSV file, or a spreadsheet ending in .xlsx or .ods.</source>
        <translation>CSV ファイルか、.xlsx または .ods の表計算ファイルを選んでください。</translation>
    </message>
    <message>
        <source>A figure cannot be below zero.</source>
        <translation>数値を負にはできません。</translation>
    </message>
    <message>
        <source>A margin cannot be below zero.</source>
        <translation>誤差を負にはできません。</translation>
    </message>
    <message>
        <source>Cards have no pages behind which others could be put.</source>
        <translation>カードには、後に差し込めるページがありません。</translation>
    </message>
    <message>
        <source>Change the briefing first, or name another record.</source>
        <translation>先に会議資料を変更するか、別の記録を指定してください。</translation>
    </message>
    <message>
        <source>Choose another file for the record.</source>
        <translation>記録には別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose pillars, initiatives, targets, mechanisms or lines of the press report.</source>
        <translation>柱、取組、目標、枠組み、報道記事の行を選んでください。</translation>
    </message>
    <message>
        <source>Delete some on the page first, or keep one of the two.</source>
        <translation>先に表示中のものをいくつか削除するか、どちらか一方を残してください。</translation>
    </message>
    <message>
        <source>Give the version on the page the marking of the other, take both together, and choose what is to stand.</source>
        <translation>表示中の版にもう一方の取扱区分を付けてから両方を合わせ、どれを残すか選んでください。</translation>
    </message>
    <message>
        <source>Leave the side out, if the figure is the whole.</source>
        <translation>全体の数値であれば、国の指定を省いてください。</translation>
    </message>
    <message>
        <source>Look at it once more.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>Make one; what changes after it is listed then.</source>
        <translation>資料集を作成してください。その後の変更を一覧にします。</translation>
    </message>
    <message>
        <source>Make the new cards by themselves.</source>
        <translation>新しいカードだけを作成してください。</translation>
    </message>
    <message>
        <source>Make the one-page brief again.</source>
        <translation>1ページ資料を作り直してください。</translation>
    </message>
    <message>
        <source>Make the pack again with --record, and name that file.</source>
        <translation>--record を付けて資料集を作り直し、そのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Make the pack again.</source>
        <translation>資料集を作り直してください。</translation>
    </message>
    <message>
        <source>Make the supplement in the same form, whose pages it is numbered by.</source>
        <translation>補遺は、ページ番号の基となる同じ体裁で作成してください。</translation>
    </message>
    <message>
        <source>Name one from 1 to {0}.</source>
        <translation>1から{0}までのものを指定してください。</translation>
    </message>
    <message>
        <source>No number is given.</source>
        <translation>数が入力されていません。</translation>
    </message>
    <message>
        <source>No pack of this briefing was made here yet.</source>
        <translation>この会議資料の資料集はまだここで作成されていません。</translation>
    </message>
    <message>
        <source>Nobody can say whether “{0}” or “{1}” is the higher marking.</source>
        <translation>「{0}」と「{1}」のどちらが上の取扱区分かは、決められません。</translation>
    </message>
    <message>
        <source>Nothing is new since the pack with the check code {0}.</source>
        <translation>照合記号 {0} の資料集から新しいものはありません。</translation>
    </message>
    <message>
        <source>Nothing of what is new would stand on a one-page supplement.</source>
        <translation>新しい内容のうち、1ページの補遺に載るものがありません。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it without one.</source>
        <translation>表計算ソフトで開き、パスワードなしで保存してください。</translation>
    </message>
    <message>
        <source>Print anew: the briefing names fewer.</source>
        <translation>印刷し直してください。会議資料の配布先が減っています。</translation>
    </message>
    <message>
        <source>Save it as .xlsx, .ods or CSV.</source>
        <translation>.xlsx、.ods または CSV で保存してください。</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or choose another file.</source>
        <translation>UTF-8 で保存するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or export it again.</source>
        <translation>UTF-8 で保存するか、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” from the spreadsheet.</source>
        <translation>表計算から「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>Say by how much the figure may be out either way.</source>
        <translation>数値が上下にどれだけずれうるかを入力してください。</translation>
    </message>
    <message>
        <source>Say it, or end the name with .json, .jsonld or .md, or name a folder for CSV.</source>
        <translation>形式を指定するか、名前の末尾を .json、.jsonld、.md にするか、CSV 用のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Say who published it, and where.</source>
        <translation>公表者と掲載先を記入してください。</translation>
    </message>
    <message>
        <source>Say why it no longer holds.</source>
        <translation>成り立たなくなった理由を記入してください。</translation>
    </message>
    <message>
        <source>Say {0}, or leave it out.</source>
        <translation>{0}とするか、空にしてください。</translation>
    </message>
    <message>
        <source>Select some words of the text first.</source>
        <translation>先に本文の語を選択してください。</translation>
    </message>
    <message>
        <source>Select the words to which it belongs.</source>
        <translation>当たる語を選択してください。</translation>
    </message>
    <message>
        <source>Start it in a desktop session; everything else works from the command line, see “briefing-app --help”.</source>
        <translation>デスクトップ環境で起動してください。ほかはすべてコマンド行で使えます（「briefing-app --help」を参照）。</translation>
    </message>
    <message>
        <source>Take one out before you attach another.</source>
        <translation>付け加える前に一つ外してください。</translation>
    </message>
    <message>
        <source>The annex cannot be kept in {0}: {1}.</source>
        <translation>別添を {0} に保存できません: {1}。</translation>
    </message>
    <message>
        <source>The annex “{0}” cannot be read: {1}.</source>
        <translation>別添「{0}」を読めません: {1}。</translation>
    </message>
    <message>
        <source>The annex “{0}” is damaged: its file is not what was attached.</source>
        <translation>別添「{0}」は破損しています。付けたときのファイルと異なります。</translation>
    </message>
    <message>
        <source>The annex “{0}” is not here: its file is not in the folder “{1}”.</source>
        <translation>別添「{0}」がありません。ファイルがフォルダー「{1}」にありません。</translation>
    </message>
    <message>
        <source>The annexes of “{0}” have more than {1} MB together.</source>
        <translation>「{0}」の別添は合わせて {1} MB を超えています。</translation>
    </message>
    <message>
        <source>The assessment was changed meanwhile.</source>
        <translation>評価はその間に変更されました。</translation>
    </message>
    <message>
        <source>The briefing “{0}” has no day, and a calendar needs one.</source>
        <translation>会議資料「{0}」に日付がありません。予定表には日付が必要です。</translation>
    </message>
    <message>
        <source>The briefing “{0}” holds no pillar, initiative or target.</source>
        <translation>会議資料「{0}」に柱、取組、目標がありません。</translation>
    </message>
    <message>
        <source>The bundled documents are missing: there is no file {0}.</source>
        <translation>同梱の文書がありません: ファイル {0} が見つかりません。</translation>
    </message>
    <message>
        <source>The bundled documents in {0} cannot be read: {1}.</source>
        <translation>{0} にある同梱の文書を読めません: {1}。</translation>
    </message>
    <message>
        <source>The disk did not accept the change to {0} ({1}), and nothing was saved.</source>
        <translation>ディスクが {0} への変更を受け付けず（{1}）、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for “{0}”.</source>
        <translation>ディスクがいっぱいです。「{0}」を書き込む空きがありません。</translation>
    </message>
    <message>
        <source>The disk that holds {0} is full, and nothing was saved.</source>
        <translation>{0} のあるディスクがいっぱいで、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>The ending of {0} does not say in which form to write.</source>
        <translation>{0} の拡張子では書き出す形式が決まりません。</translation>
    </message>
    <message>
        <source>The export cannot be written to {0}: {1}.</source>
        <translation>{0} に書き出せません: {1}。</translation>
    </message>
    <message>
        <source>The figure is withdrawn: {0}</source>
        <translation>この数値は取り下げられています: {0}</translation>
    </message>
    <message>
        <source>The figure was changed meanwhile.</source>
        <translation>数値はその間に変更されました。</translation>
    </message>
    <message>
        <source>The file {0} of the application is missing.</source>
        <translation>アプリケーションのファイル {0} がありません。</translation>
    </message>
    <message>
        <source>The folder for the notebook, {0}, cannot be made: {1}.</source>
        <translation>ノートブックのフォルダー {0} を作れません: {1}。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>フォルダー {0} を作れません: {1}。</translation>
    </message>
    <message>
        <source>The folder “{0}” does not exist.</source>
        <translation>フォルダー「{0}」はありません。</translation>
    </message>
    <message>
        <source>The font {0} of the application is missing.</source>
        <translation>アプリケーションの書体 {0} がありません。</translation>
    </message>
    <message>
        <source>The markings of the application are missing.</source>
        <translation>アプリケーションの取扱区分の一覧がありません。</translation>
    </message>
    <message>
        <source>The name of a file is empty.</source>
        <translation>ファイル名が空です。</translation>
    </message>
    <message>
        <source>The name “{0}…” is too long for this disk.</source>
        <translation>「{0}…」という名前はこのディスクには長すぎます。</translation>
    </message>
    <message>
        <source>The notebook {0} can only be read, and nothing was saved.</source>
        <translation>ノートブック {0} は読み取り専用で、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>The notebook {0} cannot be opened, because the file or its folder is read-only.</source>
        <translation>ノートブック {0} を開けません。ファイルかフォルダーが読み取り専用です。</translation>
    </message>
    <message>
        <source>The notebook {0} cannot be opened: {1}.</source>
        <translation>ノートブック {0} を開けません: {1}。</translation>
    </message>
    <message>
        <source>The notebook {0} cannot be read ({1}); it was left as it is.</source>
        <translation>ノートブック {0} を読めません（{1}）。元のまま残しました。</translation>
    </message>
    <message>
        <source>The notebook {0} is damaged, and cannot be set aside: {1}.</source>
        <translation>ノートブック {0} は破損しており、別に移せません: {1}。</translation>
    </message>
    <message>
        <source>The notebook {0} is damaged.</source>
        <translation>ノートブック {0} は破損しています。</translation>
    </message>
    <message>
        <source>The notebook {0} is damaged: {1}.</source>
        <translation>ノートブック {0} は破損しています: {1}。</translation>
    </message>
    <message>
        <source>The notebook {0} is damaged; it was left as it is.</source>
        <translation>ノートブック {0} は破損しています。元のまま残しました。</translation>
    </message>
    <message>
        <source>The notebook {0} is not sound: {1}.</source>
        <translation>ノートブック {0} は正常ではありません: {1}。</translation>
    </message>
    <message>
        <source>The notebook {0} refused the change ({1}), and nothing was saved.</source>
        <translation>ノートブック {0} が変更を受け付けず（{1}）、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>The notebook {0} was moved, replaced or deleted while it was open, and nothing was saved.</source>
        <translation>ノートブック {0} が開いている間に移動、置換または削除され、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>The notebook {0} was written by a newer version of this application; it was left as it is.</source>
        <translation>ノートブック {0} はこのアプリケーションの新しい版で書かれています。元のまま残しました。</translation>
    </message>
    <message>
        <source>The pack has no page {0}.</source>
        <translation>資料集に{0}ページはありません。</translation>
    </message>
    <message>
        <source>The pack of that record is “{0}”, and the supplement would be “{1}”.</source>
        <translation>その記録の資料集は「{0}」で、補遺は「{1}」になります。</translation>
    </message>
    <message>
        <source>The password holds characters that cannot be typed.</source>
        <translation>パスワードに入力できない文字があります。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>パスワードが空です。</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>パスワードが長すぎます。</translation>
    </message>
    <message>
        <source>The record cannot be written to {0} ({1}).</source>
        <translation>記録を {0} に書き込めません（{1}）。</translation>
    </message>
    <message>
        <source>The record does not say on which pages its pack stands.</source>
        <translation>記録に、資料集がどのページにあるかの記載がありません。</translation>
    </message>
    <message>
        <source>The record says no day: “{0}”.</source>
        <translation>記録に日付がありません: 「{0}」。</translation>
    </message>
    <message>
        <source>The row has more cells than the heading; a comma in a number may have divided one.</source>
        <translation>この行は見出しよりセルが多くあります。数の中のコンマで分かれたのかもしれません。</translation>
    </message>
    <message>
        <source>The row is in {0}; the target counts {1}.</source>
        <translation>この行の単位は{0}ですが、目標は{1}を数えます。</translation>
    </message>
    <message>
        <source>The row is in {0}; the target is in {1}, and no currency is converted.</source>
        <translation>この行の単位は{0}ですが、目標は{1}です。通貨の換算はしません。</translation>
    </message>
    <message>
        <source>The row names no target.</source>
        <translation>この行に目標がありません。</translation>
    </message>
    <message>
        <source>The table has no column {0}.</source>
        <translation>表に列 {0} がありません。</translation>
    </message>
    <message>
        <source>There are no words to highlight.</source>
        <translation>ハイライトする語がありません。</translation>
    </message>
    <message>
        <source>There is a tag “{0}” already.</source>
        <translation>「{0}」というタグはすでにあります。</translation>
    </message>
    <message>
        <source>There is a view “{0}” already.</source>
        <translation>「{0}」という表示はすでにあります。</translation>
    </message>
    <message>
        <source>There is no copy {0}.</source>
        <translation>控え {0} はありません。</translation>
    </message>
    <message>
        <source>There is no screen to open the window on.</source>
        <translation>ウィンドウを開く画面がありません。</translation>
    </message>
    <message>
        <source>There is no suggestion for this highlight.</source>
        <translation>このハイライトに候補はありません。</translation>
    </message>
    <message>
        <source>There is no target “{0}”.</source>
        <translation>「{0}」という目標はありません。</translation>
    </message>
    <message>
        <source>Together they have {0} key messages, and a briefing has at most {1}.</source>
        <translation>合わせると要点が{0}件になります。会議資料の要点は{1}件までです。</translation>
    </message>
    <message>
        <source>Two columns are called {0}.</source>
        <translation>{0} という列が二つあります。</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>1文字以上入力してください。</translation>
    </message>
    <message>
        <source>Type one, or make the pack without a password.</source>
        <translation>入力するか、パスワードなしで資料集を作成してください。</translation>
    </message>
    <message>
        <source>Type the name of the meeting.</source>
        <translation>会議名を入力してください。</translation>
    </message>
    <message>
        <source>Type what stands at its head.</source>
        <translation>先頭に置く題を入力してください。</translation>
    </message>
    <message>
        <source>Type what the contents call it.</source>
        <translation>目次に載せる題を入力してください。</translation>
    </message>
    <message>
        <source>Update this application, or choose another notebook with --notebook FILE.</source>
        <translation>アプリケーションを更新するか、--notebook FILE で別のノートブックを選んでください。</translation>
    </message>
    <message>
        <source>Update this application, then import it; nothing was imported.</source>
        <translation>アプリケーションを更新してから読み込んでください。何も読み込んでいません。</translation>
    </message>
    <message>
        <source>Update this application, then restore it; nothing was changed.</source>
        <translation>このアプリケーションを更新してから復元してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Use its number in the list of the briefing, or the code of what it stands for.</source>
        <translation>会議資料の一覧の番号か、対象の番号を使ってください。</translation>
    </message>
    <message>
        <source>Use the code of a pillar, such as VII, or of an initiative, such as VII.1, or search for its words.</source>
        <translation>VII のような柱の番号か、VII.1 のような取組の番号を使うか、語で検索してください。</translation>
    </message>
    <message>
        <source>Use the id of a target, such as personnel-exchange; “briefing-app target list” names them all.</source>
        <translation>personnel-exchange のような目標の識別名を使ってください。「briefing-app target list」で一覧を見られます。</translation>
    </message>
    <message>
        <source>What is withdrawn needs a reason.</source>
        <translation>取り下げるには理由が必要です。</translation>
    </message>
    <message>
        <source>Write digits with a decimal point, such as 3.9 or 96,400.</source>
        <translation>3.9 や 96,400 のように、小数点付きの数字で書いてください。</translation>
    </message>
    <message>
        <source>Write it as year-month-day, such as 2026-09-30.</source>
        <translation>2026-09-30 のように、年-月-日で書いてください。</translation>
    </message>
    <message>
        <source>Write its whole path.</source>
        <translation>全体のパスを書いてください。</translation>
    </message>
    <message>
        <source>removed note</source>
        <translation>削除済みのメモ</translation>
    </message>
    <message>
        <source>{0} cannot be both the pack and its record.</source>
        <translation>{0}を資料集とその記録の両方にすることはできません。</translation>
    </message>
    <message>
        <source>{0} cannot be imported beside what is here: {1}.</source>
        <translation>{0} は手元の内容と合わせて読み込めません: {1}。</translation>
    </message>
    <message>
        <source>{0} cannot be imported: revision {1} is here with other words.</source>
        <translation>{0} を読み込めません: 改訂 {1} が別の文言で手元にあります。</translation>
    </message>
    <message>
        <source>{0} cannot be imported: {1}.</source>
        <translation>{0} を読み込めません: {1}。</translation>
    </message>
    <message>
        <source>{0} cannot be read as a spreadsheet.</source>
        <translation>{0} は表計算ファイルとして読めません。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} を読めません: {1}。</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} に書き込めません: {1}。</translation>
    </message>
    <message>
        <source>{0} has a heading and no rows.</source>
        <translation>{0} には見出しだけで行がありません。</translation>
    </message>
    <message>
        <source>{0} has a number that is too long.</source>
        <translation>{0} に長すぎる数があります。</translation>
    </message>
    <message>
        <source>{0} has a password.</source>
        <translation>{0} にはパスワードが付いています。</translation>
    </message>
    <message>
        <source>{0} has more than {1} columns.</source>
        <translation>{0} は{1}列を超えています。</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows.</source>
        <translation>{0} は{1}行を超えています。</translation>
    </message>
    <message>
        <source>{0} has not come yet.</source>
        <translation>{0} はまだ来ていません。</translation>
    </message>
    <message>
        <source>{0} has {1} MB, and more than {2} MB is not read.</source>
        <translation>{0} は {1} MB あり、{2} MB を超えるものは読みません。</translation>
    </message>
    <message>
        <source>{0} holds more than a table of figures has.</source>
        <translation>{0} には数値の表にしては多すぎる内容が入っています。</translation>
    </message>
    <message>
        <source>{0} is a database, but not a notebook of this application; it was left as it is.</source>
        <translation>{0} はデータベースですが、このアプリケーションのノートブックではありません。元のまま残しました。</translation>
    </message>
    <message>
        <source>{0} is a file of the application&apos;s own.</source>
        <translation>{0} はアプリケーション自身のファイルです。</translation>
    </message>
    <message>
        <source>{0} is a file that the pack is made from.</source>
        <translation>{0}は、この資料集のもとになるファイルです。</translation>
    </message>
    <message>
        <source>{0} is a folder of the application&apos;s own.</source>
        <translation>{0} はアプリケーション自身のフォルダーです。</translation>
    </message>
    <message>
        <source>{0} is a spreadsheet of another kind.</source>
        <translation>{0} は別の種類の表計算ファイルです。</translation>
    </message>
    <message>
        <source>{0} is beyond 10^18.</source>
        <translation>{0} は 10^18 を超えています。</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} は空です。</translation>
    </message>
    <message>
        <source>{0} is larger than 20 MB.</source>
        <translation>{0} は 20 MB を超えています。</translation>
    </message>
    <message>
        <source>{0} is neither .csv nor .xlsx.</source>
        <translation>{0} は .csv でも .xlsx でもありません。</translation>
    </message>
    <message>
        <source>{0} is nested too deep for a briefing.</source>
        <translation>{0}は会議資料としては入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>{0} is nested too deep for a notebook.</source>
        <translation>{0} はノートブックとしては入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>{0} is no CSV file.</source>
        <translation>{0} は CSV ファイルではありません。</translation>
    </message>
    <message>
        <source>{0} is no JSON: line {1}, character {2}, {3}.</source>
        <translation>{0} は JSON ではありません: {1}行 {2}文字目、{3}。</translation>
    </message>
    <message>
        <source>{0} is no sound CSV file: {1}.</source>
        <translation>{0} は正しい CSV ファイルではありません: {1}。</translation>
    </message>
    <message>
        <source>{0} is no sound JSON: {1}.</source>
        <translation>{0} は正しい JSON ではありません: {1}。</translation>
    </message>
    <message>
        <source>{0} is none of .png, .svg, .pdf and .csv.</source>
        <translation>{0} は .png、.svg、.pdf、.csv のいずれでもありません。</translation>
    </message>
    <message>
        <source>{0} is not a figure that can be recorded.</source>
        <translation>{0} は記録できる数値ではありません。</translation>
    </message>
    <message>
        <source>{0} is not a notebook; it was left as it is.</source>
        <translation>{0} はノートブックではありません。元のまま残しました。</translation>
    </message>
    <message>
        <source>{0} is not in UTF-8.</source>
        <translation>{0} は UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>{0} is not written in UTF-8.</source>
        <translation>{0} は UTF-8 で書かれていません。</translation>
    </message>
    <message>
        <source>{0} key messages are too many.</source>
        <translation>要点{0}件は多すぎます。</translation>
    </message>
    <message>
        <source>{0} things are too many to be put into a briefing at once.</source>
        <translation>一度に会議資料に入れるには{0}件は多すぎます。</translation>
    </message>
    <message>
        <source>{0} unpacks to more than 200 MB.</source>
        <translation>{0} は展開すると 200 MB を超えます。</translation>
    </message>
    <message>
        <source>{0} was exported with a later edition of the document.</source>
        <translation>{0} は文書の後の版で書き出されています。</translation>
    </message>
    <message>
        <source>{0} was made with a later edition of the document.</source>
        <translation>{0} は、より新しい版の文書で作られました。</translation>
    </message>
    <message>
        <source>“briefing-app briefing list” names them all.</source>
        <translation>「briefing-app briefing list」で一覧を見られます。</translation>
    </message>
    <message>
        <source>“{0}” can be a day of two months, and {1}.</source>
        <translation>「{0}」は二つの月の日付と読めます。{1}。</translation>
    </message>
    <message>
        <source>“{0}” can be {1}, and {2}.</source>
        <translation>「{0}」は{1}と読めます。{2}。</translation>
    </message>
    <message>
        <source>“{0}” cannot be put in a pack.</source>
        <translation>「{0}」は資料集に入れられません。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>「{0}」を読めません: {1}。</translation>
    </message>
    <message>
        <source>“{0}” cannot be written: {1}.</source>
        <translation>「{0}」に書き込めません: {1}。</translation>
    </message>
    <message>
        <source>“{0}” has no sides, and a figure of {1} would pass for the whole.</source>
        <translation>「{0}」には国別の区分がなく、{1}の数値が全体の数値として扱われてしまいます。</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages.</source>
        <translation>「{0}」は{1}ページあります。</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>「{0}」はフォルダーです。</translation>
    </message>
    <message>
        <source>“{0}” is damaged, or is no PDF.</source>
        <translation>「{0}」は破損しているか、PDF ではありません。</translation>
    </message>
    <message>
        <source>“{0}” is no side of “{1}”.</source>
        <translation>「{0}」は「{1}」の側ではありません。</translation>
    </message>
    <message>
        <source>“{0}” is no text in UTF-8.</source>
        <translation>「{0}」は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>“{0}” is none of {1}.</source>
        <translation>「{0}」は {1} のいずれでもありません。</translation>
    </message>
    <message>
        <source>“{0}” is not a date.</source>
        <translation>「{0}」は日付ではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not a day of the calendar.</source>
        <translation>「{0}」は暦にない日です。</translation>
    </message>
    <message>
        <source>“{0}” is not a day.</source>
        <translation>「{0}」は日付ではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not a day; write it as year-month-day.</source>
        <translation>「{0}」は日付ではありません。年-月-日で書いてください。</translation>
    </message>
    <message>
        <source>“{0}” is not a folder.</source>
        <translation>「{0}」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation>「{0}」は数ではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not a record of a pack.</source>
        <translation>「{0}」は資料集の記録ではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file.</source>
        <translation>「{0}」は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>“{0}” is of a pack that this version does not know.</source>
        <translation>「{0}」は、この版が知らない資料集のものです。</translation>
    </message>
    <message>
        <source>“{0}” is protected with a password.</source>
        <translation>「{0}」はパスワードで保護されています。</translation>
    </message>
    <message>
        <source>“{0}” is too large for an annex ({1} MB).</source>
        <translation>「{0}」は別添には大きすぎます（{1} MB）。</translation>
    </message>
    <message>
        <source>“{0}” is too long.</source>
        <translation>「{0}」は長すぎます。</translation>
    </message>
    <message>
        <source>“{0}” may not be written: you have no permission, or it is open in another program.</source>
        <translation>「{0}」に書き込めません。権限がないか、別のプログラムで開かれています。</translation>
    </message>
    <message>
        <source>“{0}” names no file.</source>
        <translation>「{0}」というファイルはありません。</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation>このグラフを書き出す</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>{0} に書き出しました。</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>グラフをコピーしました。</translation>
    </message>
    <message>
        <source>The figures were copied.</source>
        <translation>数値をコピーしました。</translation>
    </message>
    <message>
        <source>Picture for print (PNG)…</source>
        <translation>印刷用の画像 (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>図 (SVG)…</translation>
    </message>
    <message>
        <source>Page (PDF)…</source>
        <translation>ページ (PDF)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>数値 (CSV)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>数値をコピー</translation>
    </message>
</context>
<context>
    <name>ExportNotebookDialog</name>
    <message>
        <source>Export notebook</source>
        <translation>ノートブックを書き出す</translation>
    </message>
    <message>
        <source>Notes that are</source>
        <translation>対象のメモ</translation>
    </message>
    <message>
        <source>Notes: {who}</source>
        <translation>メモ: {who}</translation>
    </message>
    <message>
        <source>Private notes leave the notebook with this file.</source>
        <translation>私用のメモもこのファイルに入ります。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose where the export is saved</source>
        <translation>書き出し先を選ぶ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without exporting</source>
        <translation>書き出さずに閉じる</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>Export the notebook</source>
        <translation>ノートブックを書き出す</translation>
    </message>
    <message>
        <source>&amp;JSON, everything</source>
        <translation>JSON（すべて）(&amp;J)</translation>
    </message>
    <message>
        <source>Every version of everything, to be imported again.</source>
        <translation>すべての版を含み、再び読み込めます。</translation>
    </message>
    <message>
        <source>&amp;Web annotations</source>
        <translation>ウェブ注釈(&amp;W)</translation>
    </message>
    <message>
        <source>W3C JSON-LD, which other annotation programs read.</source>
        <translation>W3C JSON-LD。ほかの注釈プログラムで読めます。</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>One text to read, in the order of the document.</source>
        <translation>読むための一つの文書。元の文書の順に並びます。</translation>
    </message>
    <message>
        <source>C&amp;SV</source>
        <translation>CSV(&amp;S)</translation>
    </message>
    <message>
        <source>A folder of tables for spreadsheets.</source>
        <translation>表計算用の表を収めたフォルダー。</translation>
    </message>
    <message>
        <source>Where to save the export</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>{file} に書き出しました。</translation>
    </message>
    <message>
        <source>Exported to {file}. The files of annexes do not go along: {names}.</source>
        <translation>{file} に書き出しました。別添のファイルは含まれません: {names}。</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>new</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>復活</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>in two versions</source>
        <translation>二つの版</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>as now, with more history</source>
        <translation>現状のまま（履歴が増える）</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Correct the chosen figure</source>
        <translation>選んだ数値を訂正</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取下げ…</translation>
    </message>
    <message>
        <source>Withdraw the chosen figure</source>
        <translation>選んだ数値を取り下げる</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Show all that the chosen figure ever said</source>
        <translation>選んだ数値のこれまでの内容を表示</translation>
    </message>
</context>
<context>
    <name>FigureHistoryDialog</name>
    <message>
        <source>History of a figure</source>
        <translation>数値の履歴</translation>
    </message>
    <message>
        <source>All that the figure ever said</source>
        <translation>この数値のこれまでの内容</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>再び有効にする</translation>
    </message>
    <message>
        <source>Let the withdrawn figure count again</source>
        <translation>取り下げた数値を再び有効にする</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>履歴を閉じる</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>By</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Withdrawn: {0}</source>
        <translation>取下げ: {0}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置換済み</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>1週間以内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>昨日から</translation>
    </message>
    <message>
        <source>Within {days} days</source>
        <translation>{days}日以内</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Words in the notes</source>
        <translation>メモの文言</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Filter by tags</source>
        <translation>タグで絞り込む</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear all conditions</source>
        <translation>条件をすべて消去</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without recording</source>
        <translation>記録せずに閉じる</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>利用の手引き</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>手引きのページ</translation>
    </message>
    <message>
        <source>The chosen page</source>
        <translation>選んだページ</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>page cut
in source</source>
        <translation>原文の
頁の切れ目</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>United States, CUI</source>
        <translation>米国 CUI</translation>
    </message>
    <message>
        <source>Traffic Light Protocol</source>
        <translation>トラフィック・ライト・プロトコル</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message>
        <source>Select the words to highlight first, with the mouse or with Shift and an arrow key.</source>
        <translation>先にハイライトする語を、マウスか Shift と矢印キーで選んでください。</translation>
    </message>
    <message>
        <source>The highlight is placed.</source>
        <translation>ハイライトを配置しました。</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>若葉色</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>空色</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>薔薇色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>菫色</translation>
    </message>
    <message>
        <source>Highlight in {colour}: “{words}”.</source>
        <translation>{colour}のハイライト: 「{words}」</translation>
    </message>
    <message>
        <source>Notes on it: {count}.</source>
        <translation>付いているメモ: {count}件。</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the note</source>
        <translation>メモの履歴</translation>
    </message>
    <message>
        <source>What was added is underlined, what was removed is struck through.</source>
        <translation>下線は追加、取消線は削除を示します。</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>版（新しい順）</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>この版での変更</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>この版に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{change} (as it is now)</source>
        <translation>{change}（現在の内容）</translation>
    </message>
    <message>
        <source>{moment}, by {author}</source>
        <translation>{moment}、{author}</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>前の版に戻しました。</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Mechanisms and institutions</source>
        <translation>枠組みと機関</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Pillars and initiatives</source>
        <translation>柱と取組</translation>
    </message>
    <message>
        <source>Press report</source>
        <translation>報道記事</translation>
    </message>
    <message>
        <source>Other passages of the document</source>
        <translation>文書のその他の部分</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>What this name stands for</source>
        <translation>この名称の意味</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>F2 enters this card, Esc closes it</source>
        <translation>F2 でこのカードに入り、Esc で閉じます</translation>
    </message>
    <message>
        <source>Open the page of {name}</source>
        <translation>{name}のページを開く</translation>
    </message>
</context>
<context>
    <name>ImportFiguresDialog</name>
    <message>
        <source>Import figures</source>
        <translation>数値を読み込む</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a CSV file or a spreadsheet</source>
        <translation>CSV ファイルか表計算ファイルを選ぶ</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>数の書き方</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>日付の書き方</translation>
    </message>
    <message>
        <source>Rows of the file, with what becomes of each</source>
        <translation>ファイルの各行とその扱い</translation>
    </message>
    <message>
        <source>Record the accepted rows</source>
        <translation>受け入れた行を記録</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without recording</source>
        <translation>記録せずに閉じる</translation>
    </message>
    <message>
        <source>1,234.5 – comma for thousands</source>
        <translation>1,234.5 – コンマは桁区切り</translation>
    </message>
    <message>
        <source>1.234,5 – comma for decimals</source>
        <translation>1.234,5 – コンマは小数点</translation>
    </message>
    <message>
        <source>Day first: 31/12/2025</source>
        <translation>日が先: 31/12/2025</translation>
    </message>
    <message>
        <source>Month first: 12/31/2025</source>
        <translation>月が先: 12/31/2025</translation>
    </message>
    <message>
        <source>As the table shows</source>
        <translation>表のとおり</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>A CSV file or a spreadsheet (.xlsx, .ods) whose first row names the columns: target, value, as of, source; and if need be side, unit, link, confidence, margin, note.</source>
        <translation>先頭行に列名 target, value, as of, source（必要なら side, unit, link, confidence, margin, note）がある CSV または表計算ファイル (.xlsx, .ods)。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>表 (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Without a column target, all rows are of “{0}”.</source>
        <translation>target の列がなければ、すべての行を「{0}」の数値とします。</translation>
    </message>
    <message>
        <source>{0} rows accepted, {1} refused.</source>
        <translation>{0}行を受け入れ、{1}行を除外。</translation>
    </message>
    <message>
        <source>Columns that are not read: {0}.</source>
        <translation>読まない列: {0}。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What is read, or the reason</source>
        <translation>読み取った内容、または理由</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Record {0} figures</source>
        <translation>{0}件を記録</translation>
    </message>
    <message>
        <source>Record the {0} accepted</source>
        <translation>受け入れた{0}件を記録</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>ファイルが選ばれていません。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受入れ</translation>
    </message>
    <message>
        <source>side not said</source>
        <translation>側の記載なし</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}、{2}</translation>
    </message>
    <message>
        <source>{0} figures were recorded.</source>
        <translation>{0}件の数値を記録しました。</translation>
    </message>
</context>
<context>
    <name>ImportNotebookDialog</name>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読んでいます…</translation>
    </message>
    <message>
        <source>Takes in a notebook exported as JSON, or web annotations (JSON-LD). Nothing of yours is overwritten.</source>
        <translation>JSON で書き出したノートブックか、ウェブ注釈 (JSON-LD) を取り込みます。手元の内容は上書きしません。</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>ファイルはまだ選ばれていません。</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>読み込むファイルを選ぶ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>読み込まずに閉じる</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>読み込む(&amp;I)</translation>
    </message>
    <message>
        <source>Import what is listed</source>
        <translation>一覧の内容を読み込む</translation>
    </message>
    <message>
        <source>Notebooks and annotations ({patterns})</source>
        <translation>ノートブックと注釈 ({patterns})</translation>
    </message>
    <message>
        <source>Everything in this file is in the notebook already.</source>
        <translation>このファイルの内容はすべてノートブックにあります。</translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>このファイルに新しいものはありません。</translation>
    </message>
    <message>
        <source>{count} things are in the notebook already, as the file has them.</source>
        <translation>{count}件はファイルと同じ内容ですでにノートブックにあります。</translation>
    </message>
    <message>
        <source>{count} things of the file were removed here, and stay removed.</source>
        <translation>このファイルのうち{count}件はここで削除されており、削除されたままです。</translation>
    </message>
    <message>
        <source>Tags that there would be twice, and that you may merge: {names}.</source>
        <translation>重複するため統合できるタグ: {names}。</translation>
    </message>
    <message>
        <source>The file follows an earlier edition of the document; its notes move along.</source>
        <translation>このファイルは文書の以前の版によるものです。メモは移し替えます。</translation>
    </message>
    <message>
        <source>Annexes whose files do not come along, and are not here: {names}.</source>
        <translation>ファイルが含まれず、ここにもない別添: {names}。</translation>
    </message>
    <message>
        <source>{count} things were imported from {file}.</source>
        <translation>{file} から{count}件を読み込みました。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>ItemField</name>
    <message>
        <source>Code or words of an item, such as VII.1</source>
        <translation>項目の番号か語（例: VII.1）</translation>
    </message>
    <message>
        <source>The item to which the note belongs</source>
        <translation>メモが属する項目</translation>
    </message>
    <message>
        <source>Items of the documents</source>
        <translation>文書の項目</translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>取組</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>文</translation>
    </message>
</context>
<context>
    <name>ItemNotes</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>{count} more notes are in the list of notes.</source>
        <translation>ほか{count}件はメモの一覧にあります。</translation>
    </message>
    <message>
        <source>Not saved yet, on {item}</source>
        <translation>未保存（{item}）</translation>
    </message>
</context>
<context>
    <name>ItemTree</name>
    <message>
        <source>Pillars and initiatives of the pack</source>
        <translation>資料集に入れる柱と取組</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Uses of tags</source>
        <translation>タグの使用</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Progress of milestones</source>
        <translation>節目の進捗</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>会議資料</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Use of a tag</source>
        <translation>タグの使用</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>会議資料</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Mechanisms</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>None named in this item</source>
        <translation>この項目に名前の出るものはありません</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>Not in the report</source>
        <translation>報道記事にはありません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>The report adds</source>
        <translation>報道の追加</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>; in the document, </source>
        <translation>；文書では、</translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message>
        <source>Page of the pack</source>
        <translation>資料集のページ</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>ページを組んでいます…</translation>
    </message>
    <message>
        <source>Here stands the pack as it will be printed, once something is chosen.</source>
        <translation>何か選ぶと、印刷されるとおりの資料集がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>LivePreviewSide</name>
    <message>
        <source>What is previewed and printed</source>
        <translation>プレビューと印刷の対象</translation>
    </message>
    <message>
        <source>Make pa&amp;ck…</source>
        <translation>資料集を作成(&amp;C)…</translation>
    </message>
    <message>
        <source>Make the pack of this briefing</source>
        <translation>この会議資料の資料集を作成</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Print the pack of this briefing</source>
        <translation>この会議資料の資料集を印刷</translation>
    </message>
    <message>
        <source>Put something into the briefing first.</source>
        <translation>先に会議資料に何か入れてください。</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>配置待ち</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>会議資料</translation>
    </message>
    <message>
        <source>Mechanisms and institutions</source>
        <translation>枠組みと機関</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>What the document leaves open</source>
        <translation>文書が明らかにしていない点</translation>
    </message>
    <message>
        <source>Every named framework, agreement, body and programme in either document.</source>
        <translation>いずれかの文書に名前の出る枠組み、協定、機関、計画のすべて。</translation>
    </message>
    <message>
        <source>A list of ours: the documents do not sort their items by theme.</source>
        <translation>当方による分類です。文書自体は項目をテーマで分けていません。</translation>
    </message>
    <message>
        <source>What is missing, undated or to be read in two ways. The comments are ours.</source>
        <translation>欠けている点、日付のない点、二通りに読める点。所見は当方によるものです。</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属する先</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>名前の出る箇所</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>取組</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>その他の部分</translation>
    </message>
    <message>
        <source>Press report</source>
        <translation>報道記事</translation>
    </message>
</context>
<context>
    <name>LookupPanel</name>
    <message>
        <source>Filter this page</source>
        <translation>このページを絞り込む</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{whole}件中{shown}件</translation>
    </message>
    <message>
        <source>Nothing on this page holds “{text}”.</source>
        <translation>このページに「{text}」はありません。</translation>
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
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Nothing is written here yet. Press Ctrl+N and type: it is saved as you type, and yours alone.</source>
        <translation>まだ何も書かれていません。Ctrl+N を押して書いてください。書くそばから保存され、自分だけのものです。</translation>
    </message>
</context>
<context>
    <name>MarkingChoice</name>
    <message>
        <source>Scheme of the marking</source>
        <translation>取扱区分の方式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>自分の言葉</translation>
    </message>
    <message>
        <source>Handling marking on every page</source>
        <translation>各ページの取扱区分</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Correct</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Correct this figure</source>
        <translation>この数値を訂正</translation>
    </message>
    <message>
        <source>Record this figure</source>
        <translation>この数値を記録</translation>
    </message>
    <message>
        <source>Correct a figure</source>
        <translation>数値を訂正</translation>
    </message>
    <message>
        <source>Record a figure</source>
        <translation>数値を記録</translation>
    </message>
    <message>
        <source>Who published it, and where</source>
        <translation>公表者と掲載先</translation>
    </message>
    <message>
        <source>Address or reference, if there is one</source>
        <translation>アドレスか参照番号（あれば）</translation>
    </message>
    <message>
        <source>Plus or minus, if the source gives it</source>
        <translation>誤差（出典にあれば）</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>Value, in {0}</source>
        <translation>値（{0}）</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>側(&amp;I)</translation>
    </message>
    <message>
        <source>Whose figure it is</source>
        <translation>どちらの側の数値か</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>時点(&amp;A)</translation>
    </message>
    <message>
        <source>As of: the day at whose end the figure stood</source>
        <translation>時点: その日の終わりの数値</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>出典(&amp;S)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>リンク(&amp;L)</translation>
    </message>
    <message>
        <source>Link or reference of the source</source>
        <translation>出典のリンクまたは参照番号</translation>
    </message>
    <message>
        <source>&amp;Known as</source>
        <translation>確度(&amp;K)</translation>
    </message>
    <message>
        <source>How the figure is known</source>
        <translation>数値の確度</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>誤差(&amp;M)</translation>
    </message>
    <message>
        <source>Margin to either side, in {0}</source>
        <translation>両側の誤差（{0}）</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Note on the figure</source>
        <translation>数値についてのメモ</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>The source does not say: it counts for neither</source>
        <translation>出典に記載なし: どちらにも数えない</translation>
    </message>
    <message>
        <source>Choose whose figure it is</source>
        <translation>どちらの側の数値かを選ぶ</translation>
    </message>
    <message>
        <source>Nobody can tell whose figure it is.</source>
        <translation>どちらの側の数値か分かりません。</translation>
    </message>
    <message>
        <source>Choose a side, or that none is said.</source>
        <translation>側を選ぶか、記載なしとしてください。</translation>
    </message>
    <message>
        <source>Give the total of the calendar year so far, in {0}.</source>
        <translation>その年の初めからの合計を入力（{0}）。</translation>
    </message>
    <message>
        <source>Give the total reached by the end of that day, in {0}.</source>
        <translation>その日の終わりまでの合計を入力（{0}）。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>項目(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>会議資料(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Large &amp;numbers</source>
        <translation>大きな数(&amp;N)</translation>
    </message>
    <message>
        <source>Highlight in a &amp;colour</source>
        <translation>色を選んでハイライト(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Today, {time}</source>
        <translation>今日 {time}</translation>
    </message>
</context>
<context>
    <name>MoreNotes</name>
    <message>
        <source>Show {count} more notes</source>
        <translation>メモをさらに{count}件表示</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>会議資料</translation>
    </message>
</context>
<context>
    <name>MovedList</name>
    <message>
        <source>Moved along with the last edition</source>
        <translation>前回の改版で移し替えたもの</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>{words}: moved from {before} to {after}</source>
        <translation>{words}: {before} から {after} へ移動</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Pillar {numeral}</source>
        <translation>柱 {numeral}</translation>
    </message>
    <message>
        <source>line {line} of the source</source>
        <translation>出典の{line}行目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>Closing paragraph</source>
        <translation>結びの段落</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>採択</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>枠組み</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Saved views</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>会議資料</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>配置待ち</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>What is left open</source>
        <translation>未確定の点</translation>
    </message>
    <message>
        <source>Press report</source>
        <translation>報道記事</translation>
    </message>
    <message>
        <source>Preamble and conclusion</source>
        <translation>前文と結論</translation>
    </message>
    <message>
        <source>{row}, {count} in all</source>
        <translation>{row}、全{count}件</translation>
    </message>
    <message>
        <source>{row}, notes: {count}</source>
        <translation>{row}、メモ{count}件</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Pillars, initiatives, targets and sources</source>
        <translation>柱、取組、目標、出典</translation>
    </message>
    <message>
        <source>Tagged {count} with “{tag}”.</source>
        <translation>{count}件に「{tag}」を付けました。</translation>
    </message>
    <message>
        <source>Deleted the view {names}.</source>
        <translation>表示{names}を削除しました。</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>タグを付ける…</translation>
    </message>
    <message>
        <source>Add to briefing</source>
        <translation>会議資料に追加</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Today, {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>期限 {day}</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>メモの本文</translation>
    </message>
    <message>
        <source>Write here. It is saved as you type.</source>
        <translation>ここに書いてください。書くそばから保存されます。</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>保存されていません。{why}</translation>
    </message>
    <message>
        <source>Not in the notebook before the first letter</source>
        <translation>最初の1字を書くまでノートブックには入りません</translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>Kind of note</source>
        <translation>メモの種類</translation>
    </message>
    <message>
        <source>Who may see the note</source>
        <translation>メモを見られる範囲</translation>
    </message>
    <message>
        <source>More about the note</source>
        <translation>メモのその他の操作</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>メモを削除</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>発言要領</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>想定問答</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>対応事項</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>More about the note</source>
        <translation>メモのその他の操作</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>Add a &amp;tag</source>
        <translation>タグを付ける(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>本文をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Open {address}…</source>
        <translation>{address} を開く…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>NotebookDialogs</name>
    <message>
        <source>Click into a note first; its history is shown then.</source>
        <translation>先にメモの中をクリックしてください。その履歴を表示します。</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Not saved yet, on {item}</source>
        <translation>未保存（{item}）</translation>
    </message>
    <message>
        <source>On the target “{title}”</source>
        <translation>目標「{title}」</translation>
    </message>
</context>
<context>
    <name>NotesBar</name>
    <message>
        <source>Select rows with Ctrl or Shift to change many at once</source>
        <translation>Ctrl か Shift で行を選ぶと、まとめて変更できます</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0}件を選択</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Take tag off</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Add to briefing</source>
        <translation>会議資料に追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Tagged {0} with “{1}”.</source>
        <translation>{0}件に「{1}」を付けました。</translation>
    </message>
    <message>
        <source>They bear no tags</source>
        <translation>タグはありません</translation>
    </message>
    <message>
        <source>Took “{0}” off.</source>
        <translation>「{0}」を外しました。</translation>
    </message>
    <message>
        <source>Marked as done.</source>
        <translation>完了にしました。</translation>
    </message>
    <message>
        <source>Marked as open.</source>
        <translation>未了に戻しました。</translation>
    </message>
    <message>
        <source>Changed for whom the notes are.</source>
        <translation>メモの範囲を変更しました。</translation>
    </message>
    <message>
        <source>Removed notes: {0}.</source>
        <translation>メモ{0}件を削除しました。</translation>
    </message>
</context>
<context>
    <name>NotesListPanel</name>
    <message>
        <source>Name of the view</source>
        <translation>表示の名前</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>表示を保存</translation>
    </message>
    <message>
        <source>Save these conditions as a view</source>
        <translation>この条件を表示として保存</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Your notes will stand here</source>
        <translation>ここにメモが並びます</translation>
    </message>
    <message>
        <source>A note belongs to the words it is about. Open an initiative and write beside it: it is saved as you type.</source>
        <translation>メモは、その対象となる文に付きます。取組を開き、その横に書いてください。書くそばから保存されます。</translation>
    </message>
    <message>
        <source>Open {item}</source>
        <translation>{item} を開く</translation>
    </message>
    <message>
        <source>{found} of {whole}</source>
        <translation>{whole}件中{found}件</translation>
    </message>
    <message>
        <source>No note meets all of these conditions. Take one away, or clear them.</source>
        <translation>すべての条件に合うメモはありません。条件を一つ外すか、すべて消去してください。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>Saved the view “{name}”.</source>
        <translation>表示「{name}」を保存しました。</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>No note goes in.</source>
        <translation>メモは入りません。</translation>
    </message>
    <message>
        <source>1 note goes in.</source>
        <translation>メモ1件が入ります。</translation>
    </message>
    <message>
        <source>{0} notes go in.</source>
        <translation>メモ{0}件が入ります。</translation>
    </message>
    <message>
        <source>{0} private</source>
        <translation>私用{0}件</translation>
    </message>
    <message>
        <source>{0} for the team</source>
        <translation>班内{0}件</translation>
    </message>
    <message>
        <source>{0} about words other than a pillar, an initiative or a target</source>
        <translation>柱・取組・目標以外についてのもの{0}件</translation>
    </message>
    <message>
        <source>{0} that the briefing leaves out</source>
        <translation>会議資料が省く{0}件</translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>除外: {0}。</translation>
    </message>
</context>
<context>
    <name>PackDestination</name>
    <message>
        <source>Where the pack is saved</source>
        <translation>資料集の保存先</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Choose where the pack is saved</source>
        <translation>資料集の保存先を選ぶ</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>資料集を保存</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Make pack</source>
        <translation>資料集を作成</translation>
    </message>
    <message>
        <source>Title of the pack</source>
        <translation>資料集の題</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題(&amp;T)</translation>
    </message>
    <message>
        <source>Mar&amp;king</source>
        <translation>取扱区分(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>体裁(&amp;P)</translation>
    </message>
    <message>
        <source>G&amp;oes in</source>
        <translation>収録範囲(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>保存先(&amp;S)</translation>
    </message>
    <message>
        <source>Tick at least one initiative.</source>
        <translation>取組を一つ以上選んでください。</translation>
    </message>
    <message>
        <source>Type a password, or choose the file for an archive.</source>
        <translation>パスワードを入力するか、保存用のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>PackFiles</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>{0}: choose</source>
        <translation>{0}: 選択</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>{0}: leave out</source>
        <translation>{0}: 外す</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>PackFindings</name>
    <message>
        <source>Must be mended</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>What was found before the pack is made; Return leads to the place</source>
        <translation>作成前の点検結果。Return でその場所へ移動します</translation>
    </message>
</context>
<context>
    <name>PackForm</name>
    <message>
        <source>Full pack</source>
        <translation>全体資料</translation>
    </message>
    <message>
        <source>One-page brief</source>
        <translation>一枚紙</translation>
    </message>
    <message>
        <source>Speaking cards</source>
        <translation>発言カード</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>想定問答</translation>
    </message>
    <message>
        <source>Large print, 18 point</source>
        <translation>大活字（18ポイント）</translation>
    </message>
    <message>
        <source>Booklet, to be folded</source>
        <translation>小冊子（二つ折り）</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
</context>
<context>
    <name>PackFormChoice</name>
    <message>
        <source>What is made</source>
        <translation>作成するもの</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>見出しの言語</translation>
    </message>
    <message>
        <source>Four cards on a sheet, to be cut</source>
        <translation>1枚に4カード（切り分け）</translation>
    </message>
    <message>
        <source>Printed on one side</source>
        <translation>片面印刷</translation>
    </message>
</context>
<context>
    <name>PackMaking</name>
    <message>
        <source>Pages made</source>
        <translation>作成したページ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make pack</source>
        <translation>資料集を作成</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>始めています…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>{1}ページ中{0}ページ</translation>
    </message>
</context>
<context>
    <name>PackMore</name>
    <message>
        <source>More options</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>Notes for the team</source>
        <translation>班内のメモ</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>私用のメモ</translation>
    </message>
    <message>
        <source>For this pack alone. Its cover says so, and so does each label.</source>
        <translation>この資料集に限ります。表紙と各見出しにその旨を記します。</translation>
    </message>
    <message>
        <source>The press report, and where it differs</source>
        <translation>報道記事と相違点</translation>
    </message>
    <message>
        <source>Pages of your own</source>
        <translation>自分の別紙</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.txt)</source>
        <translation>Markdown (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>別添</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Record of the last pack</source>
        <translation>前回の資料集の記録</translation>
    </message>
    <message>
        <source>Records of packs (*.json)</source>
        <translation>資料集の記録 (*.json)</translation>
    </message>
    <message>
        <source>Keep a record beside this pack, for the next</source>
        <translation>次回のため、この資料集の隣に記録を残す</translation>
    </message>
    <message>
        <source>&amp;Let in</source>
        <translation>加えるもの(&amp;L)</translation>
    </message>
    <message>
        <source>Goes in &amp;besides</source>
        <translation>その他の収録(&amp;B)</translation>
    </message>
    <message>
        <source>Pa&amp;ges of your own</source>
        <translation>自分の別紙(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Annexes</source>
        <translation>別添(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New since</source>
        <translation>前回からの変更(&amp;N)</translation>
    </message>
    <message>
        <source>K&amp;ind of file</source>
        <translation>ファイルの種類(&amp;I)</translation>
    </message>
</context>
<context>
    <name>PackProcess</name>
    <message>
        <source>The pack could not be begun: {0}. Restart the application.</source>
        <translation>資料集の作成を始められませんでした: {0}。アプリケーションを再起動してください。</translation>
    </message>
    <message>
        <source>The pack cannot be written to {0} ({1}). Close the file where it is open, or choose another.</source>
        <translation>資料集を {0} に書き込めません（{1}）。開いていれば閉じるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A fault of the program stopped the pack. Nothing was written. The log says more: {0}</source>
        <translation>プログラムの不具合で資料集の作成が止まりました。何も書き込んでいません。詳しくはログにあります: {0}</translation>
    </message>
</context>
<context>
    <name>PackScope</name>
    <message>
        <source>This initiative: {0} {1}</source>
        <translation>この取組: {0} {1}</translation>
    </message>
    <message>
        <source>This pillar: {0} {1}</source>
        <translation>この柱: {0} {1}</translation>
    </message>
    <message>
        <source>The whole vision</source>
        <translation>ビジョン全体</translation>
    </message>
    <message>
        <source>What I tick</source>
        <translation>選んだもの</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>There is no highlight on this page.</source>
        <translation>このページにハイライトはありません。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Tag {item} with “{tag}”</source>
        <translation>{item} に「{tag}」を付ける</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>A note without words</source>
        <translation>本文のないメモ</translation>
    </message>
    <message>
        <source>{count} uses</source>
        <translation>{count}回使用</translation>
    </message>
    <message>
        <source>1 use</source>
        <translation>1回使用</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近の利用</translation>
    </message>
    <message>
        <source>Pillars and initiatives</source>
        <translation>柱と取組</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Mechanisms and institutions</source>
        <translation>枠組みと機関</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>その他の部分</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>会議資料</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{whole}件中{shown}件</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>移動先を指定</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”. Fewer letters find more.</source>
        <translation>「{text}」に当たるものはありません。字を減らすと見つかることがあります。</translation>
    </message>
    <message>
        <source>Tagged with “{tag}”.</source>
        <translation>「{tag}」を付けました。</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Go to an item, a note, a tag, or a command</source>
        <translation>項目、メモ、タグ、コマンドへ移動</translation>
    </message>
    <message>
        <source>What can be opened</source>
        <translation>開けるもの</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PastProgress</name>
    <message>
        <source>What was recorded until now</source>
        <translation>これまでの記録</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取下げ…</translation>
    </message>
    <message>
        <source>Withdraw the chosen progress</source>
        <translation>選んだ進捗を取り下げる</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>withdrawn: {0}</source>
        <translation>取下げ: {0}</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有効</translation>
    </message>
</context>
<context>
    <name>PlacingStrip</name>
    <message>
        <source>Place here</source>
        <translation>ここに配置</translation>
    </message>
    <message>
        <source>Place the highlight on the selected words</source>
        <translation>選択した語にハイライトを配置</translation>
    </message>
    <message>
        <source>Select some words first</source>
        <translation>先に語を選択してください</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel: place the highlight later</source>
        <translation>中止: ハイライトを後で配置</translation>
    </message>
    <message>
        <source>Select the words to which “{words}” belongs, then press Place here (F2 leads to it).</source>
        <translation>「{words}」に当たる語を選択し、「ここに配置」を押してください（F2 で移動）。</translation>
    </message>
</context>
<context>
    <name>PreviewChecks</name>
    <message>
        <source>Before printing</source>
        <translation>印刷の前に</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>要確認{count}件</translation>
    </message>
    <message>
        <source>1 blocks printing</source>
        <translation>印刷を妨げるもの1件</translation>
    </message>
    <message>
        <source>{count} block printing</source>
        <translation>印刷を妨げるもの{count}件</translation>
    </message>
    <message>
        <source>{count} to check, nothing blocks</source>
        <translation>要確認{count}件、印刷は可能</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>確認事項なし</translation>
    </message>
</context>
<context>
    <name>PreviewFoot</name>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Large enough to read</source>
        <translation>読める大きさ</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>{1}ページ中{0}ページ</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>ページなし</translation>
    </message>
</context>
<context>
    <name>PreviewProcess</name>
    <message>
        <source>A fault of the program stopped the preview. The next change starts it again. The log: {0}</source>
        <translation>プログラムの不具合でプレビューが止まりました。次の変更で再開します。ログ: {0}</translation>
    </message>
</context>
<context>
    <name>PreviewThumbs</name>
    <message>
        <source>Pages, small</source>
        <translation>ページの一覧（縮小）</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>{0}, preview</source>
        <translation>{0} のプレビュー</translation>
    </message>
    <message>
        <source>Pages of the pack</source>
        <translation>資料集のページ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>ウィンドウの幅に合わせる</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder that the pack is in</source>
        <translation>資料集のあるフォルダーを開く</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Print the pack</source>
        <translation>資料集を印刷</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>プレビューを閉じる</translation>
    </message>
    <message>
        <source>{0} cannot be shown.</source>
        <translation>{0} を表示できません。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>{1}ページ中{0}ページ</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>The pages are being counted…</source>
        <translation>ページ数を数えています…</translation>
    </message>
    <message>
        <source>The &amp;pack, not numbered</source>
        <translation>資料集（番号なし）(&amp;P)</translation>
    </message>
    <message>
        <source>{count} &amp;numbered copies, each with the name of who gets it</source>
        <translation>番号付き{count}部（各部に配布先の名前）(&amp;N)</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>印刷したページ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose printer…</source>
        <translation>プリンターを選択…</translation>
    </message>
    <message>
        <source>Choose the printer, and print</source>
        <translation>プリンターを選んで印刷</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1ページ</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count}ページ</translation>
    </message>
    <message>
        <source>{count} sides of paper, printed on both, turned on the short edge, and folded</source>
        <translation>用紙{count}面（両面、短辺とじ、二つ折り）</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>ページを描いています…</translation>
    </message>
    <message>
        <source>{title}, copy {number} of {total}, {holder}</source>
        <translation>{title}、{total}部中第{number}号、{holder}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>{1}ページ中{0}ページ</translation>
    </message>
    <message>
        <source>Copy {0} of {1}, page {2} of {3}</source>
        <translation>{1}部中第{0}号、{3}ページ中{2}ページ</translation>
    </message>
    <message>
        <source>Sent to “{0}”.</source>
        <translation>「{0}」に送りました。</translation>
    </message>
    <message>
        <source>Sent {1} copies to “{0}”.</source>
        <translation>「{0}」に{1}部を送りました。</translation>
    </message>
    <message>
        <source>{0} The copies before number {1} are printed; printing goes on with that.</source>
        <translation>{0} 第{1}号より前は印刷済みです。印刷はその号から続きます。</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>None of those pages is in the pack. Choose others.</source>
        <translation>指定のページは資料集にありません。別のページを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” does not take the pack. See that it is switched on and connected, or choose another.</source>
        <translation>「{0}」が資料集を受け付けません。電源と接続を確かめるか、別のプリンターを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” stopped after {1} of {2} pages. See to it, or choose another, and print the rest.</source>
        <translation>「{0}」は{2}ページ中{1}ページで止まりました。状態を確かめるか別のプリンターを選び、残りを印刷してください。</translation>
    </message>
</context>
<context>
    <name>ProtectionChoice</name>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>For an archive and for all readers</source>
        <translation>保存用、すべての閲覧環境向け</translation>
    </message>
    <message>
        <source>Protected with a password</source>
        <translation>パスワードで保護</translation>
    </message>
    <message>
        <source>Password of the pack</source>
        <translation>資料集のパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Encrypted with AES-256. It is no archival copy: archives take no encrypted file, since a lost password would lose it.</source>
        <translation>AES-256 で暗号化します。パスワードを失えば開けないため、保存用の写しにはなりません。</translation>
    </message>
    <message>
        <source>PDF/A-2a and PDF/UA-1. An archival copy cannot have a password.</source>
        <translation>PDF/A-2a と PDF/UA-1。保存用の写しにパスワードは付けられません。</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>場所:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>親フォルダー</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>親フォルダーへ移動</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新しいフォルダーを作成</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新しいフォルダーを作成</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>一覧表示</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>詳細表示</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ファイルの種類:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>フォルダーを探す</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>隠しファイルを表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新しいフォルダー(&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 はすでにあります。
置き換えますか？</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ファイルが見つかりません。
ファイル名が正しいか確かめてください。</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
フォルダーが見つかりません。
フォルダー名が正しいか確かめてください。</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>詳細を表示...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>詳細を隠す...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>すべてはい(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>すべていいえ(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>リンクの場所をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The words of the source</source>
        <translation>出典の本文</translation>
    </message>
    <message>
        <source>Copied with its locator</source>
        <translation>出典箇所とともにコピーしました</translation>
    </message>
    <message>
        <source>Copy with locator</source>
        <translation>出典箇所とともにコピー</translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>出典で表示</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>{source}, pillar {pillar} of {last}, {initiatives} initiatives</source>
        <translation>{source}、柱 {pillar}（全{last}）、取組{initiatives}件</translation>
    </message>
    <message>
        <source>, 1 closing paragraph</source>
        <translation>、結びの段落1</translation>
    </message>
    <message>
        <source>, {count} closing paragraphs</source>
        <translation>、結びの段落{count}</translation>
    </message>
    <message>
        <source>Joint vision document, preamble and conclusion</source>
        <translation>共同ビジョン文書、前文と結論</translation>
    </message>
    <message>
        <source>Press report on the joint vision: coverage, not the authority</source>
        <translation>共同ビジョンについての報道記事: 報道であり、正文ではありません</translation>
    </message>
    <message>
        <source>The eight pillars, I to VIII, stand here in the document.</source>
        <translation>文書ではここに I から VIII までの八つの柱が入ります。</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Agreement</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>パートナーシップ</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>パートナーシップ</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>取組</translation>
    </message>
    <message>
        <source>Initiatives and schemes</source>
        <translation>イニシアティブと制度</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>行動計画</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>行動計画</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>対話</translation>
    </message>
    <message>
        <source>Dialogues and working groups</source>
        <translation>対話と作業部会</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>フォーラム</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>フォーラム</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation>首脳会議</translation>
    </message>
    <message>
        <source>Summits</source>
        <translation>首脳会議</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>ミッション</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>ミッション</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>ビジョン</translation>
    </message>
    <message>
        <source>Visions</source>
        <translation>ビジョン</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>Multilateral body</source>
        <translation>多国間の機関</translation>
    </message>
    <message>
        <source>Multilateral bodies</source>
        <translation>多国間の機関</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>省庁</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>省庁</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Facilities and portals</source>
        <translation>施設とポータル</translation>
    </message>
    <message>
        <source>{words} (not from the document)</source>
        <translation>{words}（文書によらない）</translation>
    </message>
    <message>
        <source>Japan and India</source>
        <translation>日本とインド</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <translation>多国間</translation>
    </message>
    <message>
        <source>Named once in the two documents</source>
        <translation>両文書に1回登場</translation>
    </message>
    <message>
        <source>Named {count} times in the two documents</source>
        <translation>両文書に{count}回登場</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>報じる</translation>
    </message>
    <message>
        <source>paraphrases</source>
        <translation>言い換える</translation>
    </message>
    <message>
        <source>adds to</source>
        <translation>付け加える</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Undefined date</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>解釈が分かれる</translation>
    </message>
    <message>
        <source>Fault of the extraction</source>
        <translation>抽出時の欠落</translation>
    </message>
</context>
<context>
    <name>RemovedNotesDialog</name>
    <message>
        <source>Removed notes</source>
        <translation>削除したメモ</translation>
    </message>
    <message>
        <source>A note comes back to its item as it was, with its tags.</source>
        <translation>メモはタグとともに元の項目に戻ります。</translation>
    </message>
    <message>
        <source>Removed notes, the last first</source>
        <translation>削除したメモ（新しい順）</translation>
    </message>
    <message>
        <source>Text of the removed note</source>
        <translation>削除したメモの本文</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Bring this note back</source>
        <translation>このメモを戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No note is removed. One that is stands here, and comes back from here.</source>
        <translation>削除したメモはありません。削除するとここに並び、ここから戻せます。</translation>
    </message>
    <message>
        <source>A note without words</source>
        <translation>本文のないメモ</translation>
    </message>
    <message>
        <source>Removed {moment} by {author}</source>
        <translation>{moment}に{author}が削除</translation>
    </message>
    <message>
        <source>Removed {moment}</source>
        <translation>{moment}に削除</translation>
    </message>
    <message>
        <source>The note on {place} is back.</source>
        <translation>{place}のメモを戻しました。</translation>
    </message>
</context>
<context>
    <name>RemovedStrip</name>
    <message>
        <source>The note is removed.</source>
        <translation>メモを削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: bring the note back</source>
        <translation>元に戻す: メモを復活</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Everything becomes as it was in the copy. The notebook as it is now is copied before, and Undo brings it back.</source>
        <translation>すべてがこの控えの時点に戻ります。現在のノートブックは先に控えを取るので、「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>控え（新しい順）</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>フォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the folder of the copies</source>
        <translation>控えのフォルダーを表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without restoring</source>
        <translation>復元せずに閉じる</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>この控えに復元</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made every day, shortly after the start.</source>
        <translation>控えはまだありません。毎日、起動の少し後に作られます。</translation>
    </message>
    <message>
        <source>Comparing the copy with the notebook…</source>
        <translation>控えとノートブックを比べています…</translation>
    </message>
    <message>
        <source>The notebook is as it was in this copy. There is nothing to restore.</source>
        <translation>ノートブックはこの控えと同じです。復元するものはありません。</translation>
    </message>
    <message>
        <source>The notebook is as it was in the copy.</source>
        <translation>ノートブックを控えの時点に戻しました。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元しています…</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the view</source>
        <translation>表示の名前</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>The document has a new edition, and your notes moved along.</source>
        <translation>文書が新しい版になり、メモを移し替えました。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Narrow with pillar:  tag:  kind:  theme:  is:  due:  by:</source>
        <translation>絞り込み pillar:  tag:  kind:  theme:  is:  due:  by:</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter open    Esc close</source>
        <translation>↑ ↓ 選択    Enter 開く    Esc 閉じる</translation>
    </message>
    <message>
        <source>{count} found, none with all of these words</source>
        <translation>{count}件。すべての語を含むものはありません</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>Nothing holds “{text}”. Fewer letters find more.</source>
        <translation>「{text}」を含むものはありません。文字を減らすと、もっと見つかります。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find in the vision and in notes</source>
        <translation>ビジョン本文、メモを検索</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>一覧で</translation>
    </message>
    <message>
        <source>An entry of a briefing earlier, or later</source>
        <translation>会議資料の項目を前へ、後へ</translation>
    </message>
    <message>
        <source>Take an entry out of a briefing</source>
        <translation>会議資料から項目を外す</translation>
    </message>
    <message>
        <source>Leave a note out of a briefing, or take it in again</source>
        <translation>メモを会議資料から省く、または戻す</translation>
    </message>
    <message>
        <source>Check an action off, or open it again</source>
        <translation>対応事項を済みにする、または戻す</translation>
    </message>
    <message>
        <source>Check a tag</source>
        <translation>タグを選ぶ</translation>
    </message>
    <message>
        <source>Check all tags, or none</source>
        <translation>すべてのタグを選ぶ、または外す</translation>
    </message>
    <message>
        <source>Rename a tag or a saved view</source>
        <translation>タグや保存した表示の名前を変える</translation>
    </message>
    <message>
        <source>Delete notes, tags, a briefing or a saved view</source>
        <translation>メモ・タグ・会議資料・保存した表示を削除</translation>
    </message>
    <message>
        <source>In charts and previews</source>
        <translation>グラフとプレビューで</translation>
    </message>
    <message>
        <source>Next point of a chart, and the one before</source>
        <translation>グラフの次の点、前の点</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, and show all of a chart</source>
        <translation>グラフの拡大、縮小、全体表示</translation>
    </message>
    <message>
        <source>Next page of a preview, and the one before</source>
        <translation>プレビューの次のページ、前のページ</translation>
    </message>
    <message>
        <source>First point or page, and the last</source>
        <translation>最初の点やページ、最後の点やページ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Next control, and the one before</source>
        <translation>次の部品、前の部品へ</translation>
    </message>
    <message>
        <source>Choose in a list</source>
        <translation>一覧で選ぶ</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>選んだものを開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close, or give up</source>
        <translation>閉じる、取り消す</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Select words of the document</source>
        <translation>文書の語を選択</translation>
    </message>
    <message>
        <source>The bar of selected words, or of a highlight</source>
        <translation>選んだ語句やハイライトのバー</translation>
    </message>
    <message>
        <source>Take off the highlight that is chosen</source>
        <translation>選んだハイライトを消す</translation>
    </message>
    <message>
        <source>The card of a mechanism that a link names</source>
        <translation>リンク先の枠組みのカード</translation>
    </message>
    <message>
        <source>Of what can be gone to, commands only</source>
        <translation>移動先のうちコマンドだけ</translation>
    </message>
    <message>
        <source>Of what can be gone to, tags only</source>
        <translation>移動先のうちタグだけ</translation>
    </message>
</context>
<context>
    <name>SourceWindow</name>
    <message>
        <source>{locator}. The file as it was given: {file}</source>
        <translation>{locator}。受け取ったままのファイル: {file}</translation>
    </message>
    <message>
        <source>The source, line by line</source>
        <translation>出典（行ごと）</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No data</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>順調</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>先行</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>期限超過</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Not saved. {why}</source>
        <translation>保存されていません。{why}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Notebook ready</source>
        <translation>ノートブックの準備完了</translation>
    </message>
    <message>
        <source>All changes saved, {time}</source>
        <translation>すべて保存済み {time}</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>メモなし</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>メモ1件</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>メモ{count}件</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>文字サイズ {percent} %</translation>
    </message>
    <message>
        <source>Warning: {sentences}</source>
        <translation>注意: {sentences}</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Highlight in {colour}</source>
        <translation>{colour}でハイライト</translation>
    </message>
</context>
<context>
    <name>TagActs</name>
    <message>
        <source>Renamed “{old}” to “{new}”.</source>
        <translation>「{old}」を「{new}」に変更しました。</translation>
    </message>
    <message>
        <source>Merged into “{tag}”.</source>
        <translation>「{tag}」に統合しました。</translation>
    </message>
    <message>
        <source>{0} tags</source>
        <translation>タグ{0}件</translation>
    </message>
    <message>
        <source>Deleted {names}.</source>
        <translation>{names}を削除しました。</translation>
    </message>
    <message>
        <source>Tagged {0}.</source>
        <translation>{0}件に付けました。</translation>
    </message>
    <message>
        <source>Took “{tag}” off: {count}.</source>
        <translation>「{tag}」を{count}件から外しました。</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Take the tag “{name}” off</source>
        <translation>タグ「{name}」を外す</translation>
    </message>
</context>
<context>
    <name>TagColour</name>
    <message>
        <source>slate</source>
        <translation>スレート</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>藍</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>オリーブ</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>赤紫</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation>タグの名前</translation>
    </message>
    <message>
        <source>Enter renames all {count}</source>
        <translation>Enter で{count}件すべての名前を変更</translation>
    </message>
</context>
<context>
    <name>TagFinder</name>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>表示の名前</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>表示を保存</translation>
    </message>
    <message>
        <source>Save these conditions as a view</source>
        <translation>この条件を表示として保存</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>Filter and save</source>
        <translation>絞り込みと保存</translation>
    </message>
</context>
<context>
    <name>TagNameField</name>
    <message>
        <source>Tags that exist</source>
        <translation>既存のタグ</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Tags that exist</source>
        <translation>既存のタグ</translation>
    </message>
</context>
<context>
    <name>TagRows</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最後の使用</translation>
    </message>
    <message>
        <source>{name}, notes: {notes}, items: {items}, {colour}</source>
        <translation>{name}、メモ{notes}件、項目{items}件、{colour}</translation>
    </message>
</context>
<context>
    <name>TagStrip</name>
    <message>
        <source>Tag all of them</source>
        <translation>すべてにタグを付ける</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count}件を選択</translation>
    </message>
</context>
<context>
    <name>TagTerms</name>
    <message>
        <source>All of</source>
        <translation>すべて含む</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>いずれか含む</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>含まない</translation>
    </message>
    <message>
        <source>A tag that all must bear</source>
        <translation>すべてに必要なタグ</translation>
    </message>
    <message>
        <source>A tag of which one must be borne</source>
        <translation>どれか一つに必要なタグ</translation>
    </message>
    <message>
        <source>A tag that none may bear</source>
        <translation>付いていてはならないタグ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>There is no tag of that name.</source>
        <translation>その名前のタグはありません。</translation>
    </message>
</context>
<context>
    <name>TagUses</name>
    <message>
        <source>What bears a tag</source>
        <translation>タグの付いたもの</translation>
    </message>
    <message>
        <source>Choose a tag to see what bears it. Check two or more to merge them.</source>
        <translation>タグを選ぶと、付いているものが表示されます。二つ以上に印を付けると統合できます。</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>全{count}件</translation>
    </message>
    <message>
        <source>Nothing bears it yet. Drag rows of the list at the left onto it, or apply it to items.</source>
        <translation>まだ何にも付いていません。左の一覧の行をここへドラッグするか、項目に付けてください。</translation>
    </message>
    <message>
        <source>What merging does</source>
        <translation>統合の結果</translation>
    </message>
    <message>
        <source>{count} will change</source>
        <translation>{count}件が変わります</translation>
    </message>
    <message>
        <source>Uses that become &lt;b&gt;{tag}&lt;/b&gt;, at most: {count}. Saved views follow. Ctrl+Z brings it back.</source>
        <translation>&lt;b&gt;{tag}&lt;/b&gt; に変わるもの: 最大{count}件。保存した表示も変わります。Ctrl+Z で戻せます。</translation>
    </message>
    <message>
        <source>What the tag is for</source>
        <translation>タグの用途</translation>
    </message>
    <message>
        <source>What bears the tag</source>
        <translation>タグの付いたもの</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <source>Take the tag off the selected rows</source>
        <translation>選んだ行からタグを外す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the current row where it stands</source>
        <translation>この行の場所を開く</translation>
    </message>
    <message>
        <source>Uses of {gone} that become {into}: {count}.</source>
        <translation>{gone}から{into}に変わるもの: {count}件。</translation>
    </message>
    <message>
        <source>Bear both already: {count}.</source>
        <translation>両方が付いているもの: {count}件。</translation>
    </message>
    <message>
        <source>Saved views follow: {names}.</source>
        <translation>保存した表示も変わります: {names}。</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back.</source>
        <translation>Ctrl+Z で戻せます。</translation>
    </message>
</context>
<context>
    <name>TagsBar</name>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Choose the tag that stays</source>
        <translation>残すタグを選ぶ</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>色を変更</translation>
    </message>
    <message>
        <source>Apply to items</source>
        <translation>項目に付ける</translation>
    </message>
    <message>
        <source>Add to briefing</source>
        <translation>会議資料に追加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0}件を選択</translation>
    </message>
    <message>
        <source>Choose a tag, or check several</source>
        <translation>タグを選ぶか、複数に印を付けてください</translation>
    </message>
    <message>
        <source>Merge into {tag}</source>
        <translation>{tag}に統合</translation>
    </message>
    <message>
        <source>Check two tags or more to merge them.</source>
        <translation>統合するには二つ以上のタグに印を付けてください。</translation>
    </message>
</context>
<context>
    <name>TagsHead</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Filter the tags</source>
        <translation>タグを絞り込む</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>新しいタグの名前</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Make a new tag</source>
        <translation>新しいタグを作成</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>二つを統合</translation>
    </message>
    <message>
        <source>Your tags will stand here</source>
        <translation>ここにタグが並びます</translation>
    </message>
    <message>
        <source>A tag is a name for many things: a desk, a theme, a meeting. Type one above, or tag an initiative.</source>
        <translation>タグは、担当、テーマ、会議など、多くのものに付ける名前です。上に名前を入力するか、取組にタグを付けてください。</translation>
    </message>
    <message>
        <source>Open {item}</source>
        <translation>{item} を開く</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>a name never relies on one</source>
        <translation>名前は色だけに頼りません</translation>
    </message>
    <message>
        <source>{tags}, used {uses} times</source>
        <translation>{tags}個、使用{uses}回</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Saved the view “{name}”.</source>
        <translation>表示「{name}」を保存しました。</translation>
    </message>
</context>
<context>
    <name>TargetDetail</name>
    <message>
        <source>Recorded figures</source>
        <translation>記録した数値</translation>
    </message>
    <message>
        <source>Read with care</source>
        <translation>留意点</translation>
    </message>
    <message>
        <source>The document does not say</source>
        <translation>文書にないこと</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>文書で表示</translation>
    </message>
    <message>
        <source>Show the words of this target in the document</source>
        <translation>文書中のこの目標の文言を表示</translation>
    </message>
    <message>
        <source>in the calendar year</source>
        <translation>暦年ごと</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Counted anew from 1 January to 31 December of every year.</source>
        <translation>毎年1月1日から12月31日まで、あらためて数えます。</translation>
    </message>
    <message>
        <source>Counts from {0} to {1}.</source>
        <translation>{0}から{1}まで数えます。</translation>
    </message>
    <message>
        <source>a day not said</source>
        <translation>記載のない日</translation>
    </message>
    <message>
        <source>{0} (inferred from “{1}”)</source>
        <translation>{0}（「{1}」から推定）</translation>
    </message>
    <message>
        <source>{0} (the text: “{1}”)</source>
        <translation>{0}（原文: 「{1}」）</translation>
    </message>
</context>
<context>
    <name>TargetRows</name>
    <message>
        <source>more than {0}</source>
        <translation>{0}超</translation>
    </message>
    <message>
        <source>included in the above</source>
        <translation>上記に含まれる</translation>
    </message>
    <message>
        <source>deadline inferred from “{0}”</source>
        <translation>期限は「{0}」から推定</translation>
    </message>
    <message>
        <source>first and last year not said</source>
        <translation>初年・最終年の記載なし</translation>
    </message>
    <message>
        <source>deadline not said</source>
        <translation>期限の記載なし</translation>
    </message>
    <message>
        <source>No side said</source>
        <translation>側の記載なし</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0}（{1}年）</translation>
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
        <translation>{0}のうち</translation>
    </message>
    <message>
        <source>not zero</source>
        <translation>零ではない</translation>
    </message>
    <message>
        <source>{0} % of pace</source>
        <translation>進度 {0} %</translation>
    </message>
</context>
<context>
    <name>TargetRowsHeading</name>
    <message>
        <source>What the text says</source>
        <translation>文書の記載</translation>
    </message>
    <message>
        <source>Recorded, as of</source>
        <translation>記録と時点</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Pace needed</source>
        <translation>必要な進度</translation>
    </message>
    <message>
        <source>Inferred or no data</source>
        <translation>推定または記録なし</translation>
    </message>
</context>
<context>
    <name>TargetsHead</name>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Record a figure</source>
        <translation>数値を記録</translation>
    </message>
    <message>
        <source>Record a figure for the chosen target</source>
        <translation>選んだ目標の数値を記録</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>棒グラフ</translation>
    </message>
    <message>
        <source>Horizons</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>節目</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>すべて書き出す</translation>
    </message>
    <message>
        <source>Export the bars of all targets</source>
        <translation>すべての目標の棒グラフを書き出す</translation>
    </message>
</context>
<context>
    <name>TargetsPanel</name>
    <message>
        <source>Targets of the document</source>
        <translation>文書の目標</translation>
    </message>
    <message>
        <source>{0} in the document, {1} with figures</source>
        <translation>文書に{0}件、うち数値のあるもの{1}件</translation>
    </message>
    <message>
        <source>Export all figures</source>
        <translation>すべての数値を書き出す</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>{0} figures were written to {1}.</source>
        <translation>{0}件の数値を {1} に書き出しました。</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Make pack…</source>
        <translation>資料集を作成…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Find anything</source>
        <translation>何でも探せます</translation>
    </message>
    <message>
        <source>Find anything from this field</source>
        <translation>この欄から何でも探せます</translation>
    </message>
    <message>
        <source>Type a code, a word, an acronym or a tag. The 56 initiatives and your own notes answer as you type.</source>
        <translation>番号、語、略語、タグを入力してください。56の取組とご自身のメモが、入力するそばから答えます。</translation>
    </message>
    <message>
        <source>Read and highlight</source>
        <translation>読んでハイライト</translation>
    </message>
    <message>
        <source>Read the document’s own words</source>
        <translation>文書の原文を読む</translation>
    </message>
    <message>
        <source>Every word is the document’s, and below it stands where. Select some words and choose a colour, or press Alt+1 to Alt+5.</source>
        <translation>すべて文書の文言で、その下に出典箇所があります。語を選んで色を選ぶか、Alt+1 から Alt+5 を押してください。</translation>
    </message>
    <message>
        <source>Note and tag</source>
        <translation>メモとタグ</translation>
    </message>
    <message>
        <source>Write beside the words</source>
        <translation>文の横に書く</translation>
    </message>
    <message>
        <source>A note is saved as you type. It is private until you say that it is for the team or for the pack, and only what is for the pack is printed.</source>
        <translation>メモは入力と同時に保存されます。チーム用または資料集用にするまでは非公開で、印刷されるのは資料集用のものだけです。</translation>
    </message>
    <message>
        <source>Check a target</source>
        <translation>目標を確かめる</translation>
    </message>
    <message>
        <source>See where a target stands</source>
        <translation>目標の状況を見る</translation>
    </message>
    <message>
        <source>Record each figure with its day and its source. The status says by which formula it is reached; without figures it says that there are none.</source>
        <translation>数値は日付と出典とともに記録します。状況は算式を示し、数値がなければないと示します。</translation>
    </message>
    <message>
        <source>Print a pack</source>
        <translation>資料集を印刷する</translation>
    </message>
    <message>
        <source>Print what the meeting needs</source>
        <translation>会議に必要なものを印刷する</translation>
    </message>
    <message>
        <source>A briefing is a meeting and what you take to it. Make its pack in one go, with the marking on every page and a numbered copy for each holder.</source>
        <translation>会議資料は、会議とそこへ持っていくものです。各ページに取扱区分、配布先ごとに番号を付けた資料集を一度に作成できます。</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>ツアーを省く</translation>
    </message>
    <message>
        <source>Help › Tour brings it back</source>
        <translation>「ヘルプ › ツアー」でいつでも見られます</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Stood in {item}</source>
        <translation>元の場所: {item}</translation>
    </message>
    <message>
        <source>May belong in {item}</source>
        <translation>候補: {item}</translation>
    </message>
    <message>
        <source>Stood on {item}, which this edition does not have</source>
        <translation>元の項目: {item}（この版にはありません）</translation>
    </message>
    <message>
        <source>Notes on it: {count}</source>
        <translation>付いているメモ: {count}件</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>{colour}でハイライト</translation>
    </message>
</context>
<context>
    <name>TrayHighlight</name>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Accept the suggested place</source>
        <translation>候補の場所を承認</translation>
    </message>
    <message>
        <source>Place by hand…</source>
        <translation>手で配置…</translation>
    </message>
    <message>
        <source>Place the highlight by hand</source>
        <translation>ハイライトを手で配置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>ハイライトを削除</translation>
    </message>
</context>
<context>
    <name>TrayNote</name>
    <message>
        <source>Text of the note</source>
        <translation>メモの本文</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>ここに配置</translation>
    </message>
    <message>
        <source>Place the note on this item</source>
        <translation>この項目にメモを配置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>“{typed}” is not one item; choose one from the list, or type its code, such as VII.1.</source>
        <translation>「{typed}」は一つの項目に定まりません。一覧から選ぶか、VII.1 のように番号を入力してください。</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>To place</source>
        <translation>配置待ち</translation>
    </message>
    <message>
        <source>What waits for a place</source>
        <translation>配置を待っているもの</translation>
    </message>
    <message>
        <source>A new edition of the documents no longer has the words or the items on which these stood. Nothing of them is lost: say where they belong.</source>
        <translation>新しい版の文書には、これらが付いていた語や項目がありません。失われたものはありません。どこに属するかを示してください。</translation>
    </message>
    <message>
        <source>Everything is in its place. When a new edition of the documents no longer has the words of a highlight or the item of a note, they wait here until you place them.</source>
        <translation>すべて配置済みです。新しい版の文書からハイライトの語やメモの項目がなくなると、配置するまでここで待ちます。</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>入力を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {act}</source>
        <translation>元に戻す(&amp;U): {act}</translation>
    </message>
    <message>
        <source>Undone: {act}.</source>
        <translation>元に戻しました: {act}。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>Something else was done meanwhile, and nothing was undone.</source>
        <translation>その間に別の操作があったため、何も元に戻していません。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>入力をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: {act}</source>
        <translation>やり直す(&amp;R): {act}</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>やり直しました: {act}。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直すものはありません。</translation>
    </message>
    <message>
        <source>Something else was done meanwhile, and nothing was done again.</source>
        <translation>その間に別の操作があったため、何もやり直していません。</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>JPY</source>
        <translation>円</translation>
    </message>
    <message>
        <source>JPY trillion</source>
        <translation>兆円</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>visits each per year</source>
        <translation>回（各国、毎年）</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>復活</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>期限 {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>words</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>now {kind}</source>
        <translation>種類: {kind}</translation>
    </message>
    <message>
        <source>now {visibility}</source>
        <translation>範囲: {visibility}</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>未了に戻す</translation>
    </message>
</context>
<context>
    <name>VersionsBox</name>
    <message>
        <source>Two versions were written at the same time.</source>
        <translation>二つの版が同時に書かれました。</translation>
    </message>
    <message>
        <source>The note was removed elsewhere while it was written here.</source>
        <translation>ここで書いている間に、別の所でメモが削除されました。</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>こちらを残す</translation>
    </message>
    <message>
        <source>The other, by {author}:</source>
        <translation>もう一方（{author}）:</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>別の人</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>もう一方を残す</translation>
    </message>
</context>
<context>
    <name>Visibility</name>
    <message>
        <source>Private</source>
        <translation>私用</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班内</translation>
    </message>
    <message>
        <source>For the pack</source>
        <translation>資料用</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Why it no longer holds</source>
        <translation>成り立たなくなった理由</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
</context>
<context>
    <name>WithdrawFigureDialog</name>
    <message>
        <source>Withdraw a figure</source>
        <translation>数値を取り下げる</translation>
    </message>
    <message>
        <source>Such as: counted twice</source>
        <translation>例: 二重に数えていた</translation>
    </message>
    <message>
        <source>{0} as of {1}, from {2}</source>
        <translation>{0}（{1}時点、出典: {2}）</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>a side, and its figure</comment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>It no longer counts from now on. The figure and your reason stay in its history.</source>
        <translation>今後は数えません。数値と理由は履歴に残ります。</translation>
    </message>
</context>
<context>
    <name>WithdrawProgressDialog</name>
    <message>
        <source>Withdraw progress</source>
        <translation>進捗を取り下げる</translation>
    </message>
    <message>
        <source>Such as: the announcement was taken back</source>
        <translation>例: 発表が撤回された</translation>
    </message>
    <message>
        <source>{0} as of {1}, from {2}</source>
        <translation>{0}（{1}時点、出典: {2}）</translation>
    </message>
    <message>
        <source>It no longer counts from now on, and what was recorded before it does. It stays with your reason.</source>
        <translation>今後は数えず、その前に記録したものを数えます。記録は理由とともに残ります。</translation>
    </message>
</context>
<context>
    <name>WordsBar</name>
    <message>
        <source>The selected words</source>
        <translation>選択した語</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on these words (Ctrl+N)</source>
        <translation>この語にメモを付ける (Ctrl+N)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tag the item in which these words stand</source>
        <translation>この語のある項目にタグを付ける</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the words (Ctrl+C)</source>
        <translation>語をコピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the highlight (Delete)</source>
        <translation>ハイライトを削除 (Delete)</translation>
    </message>
    <message>
        <source>The highlight</source>
        <translation>ハイライト</translation>
    </message>
</context>
<context>
    <name>_Checks</name>
    <message>
        <source>Blocks printing</source>
        <translation>印刷不可</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>For your knowledge</source>
        <translation>参考</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>{kind}, left out</source>
        <translation>{kind}、除外</translation>
    </message>
</context>
<context>
    <name>_Leaves</name>
    <message>
        <source>Page {0}</source>
        <translation>{0}ページ</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>What the squares mean</source>
        <translation>四角の意味</translation>
    </message>
</context>
</TS>
