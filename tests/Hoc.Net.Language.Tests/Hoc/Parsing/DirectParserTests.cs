using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

/// <summary>The grammar says what HOC is; the direct parser and its scanner must agree with it wherever they do not give up.</summary>
internal sealed class DirectParserTests
{
    private static IEnumerable<string> Scripts() => ScriptFiles().Select(file => File.ReadAllText(file, System.Text.Encoding.Latin1));

    [TestCase(StatementReuse.Never)]
    [TestCase(StatementReuse.Always)]
    public void All_scripts_of_the_house_give_the_trees_of_the_grammar(StatementReuse reuse)
    {
        int direct = 0, all = 0;
        foreach (string script in Scripts())
        {
            (int taken, int count) = Compare(script, reuse);
            direct += taken;
            all += count;
        }

        Assert.Multiple(() =>
        {
            Assert.That(all, Is.GreaterThan(2000));
            Assert.That(direct, Is.GreaterThan(0.98 * all), "the grammar is for the rare");
        });
    }

    [TestCase(StatementReuse.Never)]
    [TestCase(StatementReuse.Always)]
    public void Random_programs_give_the_trees_of_the_grammar(StatementReuse reuse)
    {
        int direct = 0, all = 0;
        for (int seed = 0; seed < 1500; seed++)
        {
            (int taken, int count) = Compare(new RandomProgram(seed).Make(), reuse);
            direct += taken;
            all += count;
        }

        Assert.That(direct, Is.GreaterThan(0.7 * all));
    }

    [Test]
    public void Random_words_are_taken_only_where_the_grammar_takes_them()
    {
        string[] words =
        [
            "x", "soma", "f(", "a.b", "[", "]", "(", ")", "{", "}", ",", "1", "2.5e", "-", "+", "=", "^", "!", "if (", "else", "for", "print",
            "return", "insert", "$1", "$o2", "\"a\"", ";", ":", "&", "\n", "new", "//", "while (", "connect", "create", "local", "/*", "*/", "\\\n",
        ];
        var random = new Random(20261125);
        for (int i = 0; i < 8_000; i++)
            Compare(string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => words[random.Next(words.Length)])), StatementReuse.Always);
    }

    [Test]
    public void All_scripts_of_the_house_give_the_tokens_of_the_grammar()
    {
        foreach (string script in Scripts().Concat(Enumerable.Range(0, 1000).Select(seed => new RandomProgram(seed).Make())))
        {
            var reader = new StatementReader(new SourceText("script.hoc", script));
            while (reader.TryRead(out StatementText statement)) CompareTokens(statement.Span);
        }
    }

    [TestCase("0.1")]
    [TestCase("123456789012345")]
    [TestCase("1234567890123456789")]
    [TestCase("9007199254740993")]
    [TestCase("0.000000000000001")]
    [TestCase("3.")]
    [TestCase(".5")]
    [TestCase("1e5")]
    [TestCase("1.7976931348623157e308")]
    public void Numbers_are_rounded_correctly(string text) =>
        Assert.That(LiteralText.Number(text), Is.EqualTo(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)));

    [Test]
    public void Short_numbers_are_rounded_correctly()
    {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++)
        {
            string text = random.NextInt64(0, (long)Math.Pow(10, random.Next(1, 16))).ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (random.Next(3) > 0) text = text.Insert(random.Next(text.Length + 1), ".");
            Assert.That(LiteralText.Number(text), Is.EqualTo(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)), text);
        }
    }

    /// <summary>Compares the trees of all statements.</summary>
    /// <returns>How many the direct parser took, and how many there are.</returns>
    private static (int Direct, int All) Compare(string script, StatementReuse reuse)
    {
        var reader = new StatementReader(new SourceText("script.hoc", script));
        var parser = new HocParser(reuse);
        int direct = 0, all = 0;
        while (reader.TryRead(out StatementText statement))
        {
            all++;
            if (parser.ParseDirectly(statement) is not var (tree, _)) continue;
            direct++;
            ParsedStatement expected = parser.Grammar.Parse(statement);
            if (expected.Syntax is null) Assert.Fail($"the grammar does not take: {statement.Span.Text}");
            if (TreeText.Of(tree) != TreeText.Of(expected.Syntax!))
                Assert.That(TreeText.Of(tree), Is.EqualTo(TreeText.Of(expected.Syntax!)), statement.Span.Text);
        }

        return (direct, all);
    }

    private static void CompareTokens(SourceSpan statement)
    {
        var characters = new StatementCharacters();
        characters.Reset(statement.Text);
        var lexer = new Grammar.HocLexer(characters, TextWriter.Null, TextWriter.Null);
        lexer.RemoveErrorListeners();
        var scanner = new StatementScanner(statement);
        while (true)
        {
            IToken expected = lexer.NextToken();
            scanner.Next();
            if (scanner.Type == StatementScanner.Unknown) return; // left to the grammar
            if (scanner.Type != expected.Type || (expected.Type != TokenConstants.EOF && scanner.Start - statement.Start != expected.StartIndex))
                Assert.Fail($"a token of type {scanner.Type}, not {expected.Type}, at {scanner.Start - statement.Start} of: {statement.Text}");
            if (expected.Type == TokenConstants.EOF) return;
            if (scanner.Text.Length != expected.Text.Length) Assert.Fail($"'{scanner.Text}' is not '{expected.Text}'.");
        }
    }

    private static IEnumerable<string> ScriptFiles([CallerFilePath] string here = "")
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", ".."));
        return new[] { "tests/Hoc.Net.Conformance", "examples", "src/Hoc.Net.Runtime/Library" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.hoc", SearchOption.AllDirectories))
            .Where(static file => !file.Contains("/bin/") && !file.Contains("/obj/"));
    }
}
