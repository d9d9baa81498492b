using FsCheck;
using FsCheck.Fluent;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

/// <summary>Properties that hold for any text. The seed is fixed, so that a run of the tests is the same everywhere.</summary>
public sealed class RandomTextTests
{
    private static readonly Config Sure = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261123, 1);

    private static readonly string[] Words =
    [
        "proc", "func", "if", "else", "for", "while", "forall", "forsec", "print", "create", "new", "local", "objref", "eqn", "help", "read",
        "begintemplate", "endtemplate", "connect", "return", "x", "soma", "(", ")", "{", "}", "[", "]", ",", ";", ":", ".", "&", "=", "+=", "==",
        "-", "+", "^", "!", "1", "2.5e", "$1", "$o2", "$", "\"a\"", "\"", "\\", "\\\n", "//", "/*", "*/", "\n", "\r\n", "\r", "\t", " ", "\u00e9", "\u001a", "\0",
    ];

    private static readonly Gen<string> Bytes =
        Gen.Choose(0, 255).Select(code => (char)code).ArrayOf().Select(characters => new string(characters));

    private static readonly Gen<string> Tokens = Gen.Elements(Words).ArrayOf().Select(words => string.Join(" ", words));

    [Test]
    public void Any_bytes_are_read_and_parsed_without_a_crash() => Check(Bytes, IsHandled);

    [Test]
    public void Any_sequence_of_words_is_read_and_parsed_without_a_crash() => Check(Tokens, IsHandled);

    [Test]
    public void Any_text_is_cut_alike_from_a_file_and_line_by_line() => Check(Tokens, text =>
    {
        var whole = new StatementReader(new SourceText("a", text));
        var lines = new StatementReader(new SourceText("b"), new TextReaderInput(new StringReader(text)));
        return Script.Statements(whole).Select(OneLineEnd).SequenceEqual(Script.Statements(lines).Select(OneLineEnd));
    });

    [Test]
    public void Legal_programs_parse()
    {
        var seeds = Arb.From(Gen.Choose(0, int.MaxValue));
        Prop.ForAll(seeds, seed =>
        {
            string program = new RandomProgram(seed).Make();
            foreach (ParsedStatement parsed in Script.Parse(program))
            {
                if (parsed.Error is { } error)
                    throw new AssertionException($"seed {seed}: {DiagnosticFormatter.Format(error)}in\n{program}");
            }
        }).Check(Sure);
    }

    private static void Check(Gen<string> texts, Func<string, bool> property) =>
        Prop.ForAll(Arb.From(texts), property).Check(Sure);

    /// <summary>Statements follow each other within the text, and each becomes a tree or a diagnostic that can be shown.</summary>
    private static bool IsHandled(string text)
    {
        var reader = new StatementReader(new SourceText("any", text));
        var parser = new HocParser();
        int end = 0;
        while (reader.TryRead(out StatementText statement))
        {
            if (statement.Span.Start < end || statement.Span.Length == 0 || statement.Span.End > text.Length) return false;
            end = statement.Span.End;
            ParsedStatement parsed = parser.Parse(statement);
            if (parsed.Error is { } error && DiagnosticFormatter.Format(error).Length == 0) return false;
            if (parsed is { Error: null, Syntax: null }) return false;
        }

        return true;
    }

    private static string OneLineEnd(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
