using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

/// <summary>The grammar says what HOC is; cutting runs out, and the scanner that finds them, must not change it.</summary>
internal sealed class ShapeRunTests
{
    private static IEnumerable<string> Scripts() => ScriptFiles().Select(file => File.ReadAllText(file, System.Text.Encoding.Latin1));

    private static IEnumerable<string> RandomPrograms(int count) => Enumerable.Range(0, count).Select(seed => new RandomProgram(seed).Make());

    [TestCase(StatementReuse.Repeated)]
    [TestCase(StatementReuse.Always)]
    public void All_scripts_of_the_house_give_the_trees_of_the_grammar(StatementReuse reuse)
    {
        (int withRuns, int all) = Compare(Scripts(), reuse);
        Assert.That(all, Is.GreaterThan(2000));
        if (reuse == StatementReuse.Always) Assert.That(withRuns, Is.GreaterThan(0.05 * all), "there must be runs to compare");
    }

    [Test]
    public void Random_programs_give_the_trees_of_the_grammar()
    {
        (int withRuns, int all) = Compare(RandomPrograms(1500), StatementReuse.Always);
        Assert.That(withRuns, Is.GreaterThan(0.05 * all), "there must be runs to compare");
    }

    [Test]
    public void Random_words_are_taken_only_where_the_grammar_takes_them()
    {
        string[] words =
        [
            "x", "soma", "f(", "a.b", "[", "]", "(", ")", "{", "}", ",", "1", "2.5e", "-", "+", "=", "^", "!", "if (", "else", "for", "print",
            "return", "insert", "$1", "$o2", "\"a\"", ";", ":", "&", "\n", "new", "//", "while (", "connect", "create", "local", "/*", "*/", "\\\n",
            "{\n", "\nf(1)", "\nx = 2", "}\n", "{ f(1)\n",
        ];
        var random = new Random(20261125);
        for (int i = 0; i < 12_000; i++)
            Compare([string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => words[random.Next(words.Length)]))], StatementReuse.Always);
    }

    [Test]
    public void Lines_of_a_block_become_runs_whatever_stands_around_them()
    {
        string points = string.Concat(Enumerable.Range(0, 40).Select(i => $"pt3dadd({i}, -{i}, 2.5, 1)\n"));
        foreach (string script in new[]
        {
            $"{{\n{points}}}", $"soma {{ pt3dclear()\n{points} if (x) {{ y = 2\n{points} }} else z = 3\n{points}}}", $"proc p() {{ local i\n{points} dend {{\n{points} -f(1) }} }}",
        })
        {
            var reader = new StatementReader(new SourceText("script.hoc", script));
            Assert.That(reader.TryRead(out StatementText statement));
            ParsedStatement parsed = new HocParser().Parse(statement);
            Assert.That(TreeText.CountRuns(parsed.Syntax), Is.EqualTo(script.Split("pt3dadd(0,").Length - 1), script[..20]);
            Assert.That(TreeText.Of(parsed.Syntax!), Is.EqualTo(TreeText.Of(new HocParser().Grammar.Parse(statement).Syntax!)));
        }
    }

    [Test]
    public void A_mistake_among_runs_is_told_by_the_grammar()
    {
        string points = string.Concat(Enumerable.Range(0, 40).Select(i => $"pt3dadd({i}, -{i}, 2.5, 1)\n"));
        var reader = new StatementReader(new SourceText("script.hoc", $"{{\n{points} x = = 2\n{points}}}"));
        Assert.That(reader.TryRead(out StatementText statement));
        Diagnostic? error = new HocParser().Parse(statement).Error;
        Assert.That(error, Is.Not.Null);
        Assert.That(DiagnosticFormatter.Format(error!), Does.StartWith("script.hoc:42:"));
    }

    [Test]
    public void All_scripts_of_the_house_give_the_tokens_of_the_grammar()
    {
        foreach (string script in Scripts().Concat(RandomPrograms(1000)))
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

    /// <summary>Compares the trees, or the mistakes, of all statements.</summary>
    /// <returns>How many hold runs, and how many there are.</returns>
    private static (int WithRuns, int All) Compare(IEnumerable<string> scripts, StatementReuse reuse)
    {
        int withRuns = 0, all = 0;
        foreach (string script in scripts)
        {
            var reader = new StatementReader(new SourceText("script.hoc", script));
            var parser = new HocParser(reuse);
            while (reader.TryRead(out StatementText statement))
            {
                all++;
                ParsedStatement parsed = parser.Parse(statement);
                if (TreeText.CountRuns(parsed.Syntax) > 0) withRuns++;
                ParsedStatement expected = parser.Grammar.Parse(statement);
                if (TextOf(parsed) != TextOf(expected)) Assert.That(TextOf(parsed), Is.EqualTo(TextOf(expected)), statement.Span.Text);
            }
        }

        return (withRuns, all);
    }

    private static string TextOf(ParsedStatement parsed) =>
        parsed.Syntax is { } tree ? TreeText.Of(tree) : parsed.Error is { } error ? DiagnosticFormatter.Format(error) : "";

    private static void CompareTokens(SourceSpan statement)
    {
        var characters = new StatementCharacters();
        characters.Reset(statement.Source.Memory.Slice(statement.Start, statement.Length));
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
