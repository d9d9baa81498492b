using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

/// <summary>How a script is cut into statements, whether it comes from a file or line by line.</summary>
public sealed class StatementReaderTests
{
    private static readonly object[] Cuts =
    [
        new object[] { "x = 1\ny = 2\n", new[] { "x = 1", "y = 2" } },
        new object[] { "x = 1\r\ny = 2\r\n", new[] { "x = 1", "y = 2" } },
        new object[] { "x = 1\ry = 2", new[] { "x = 1", "y = 2" } },
        new object[] { "\n\n  x = 1  \n\n", new[] { "x = 1  " } },
        new object[] { "", Array.Empty<string>() },
        new object[] { "// only\n/* comments\n*/ \n", Array.Empty<string>() },
        new object[] { "/* a\nb */ x = 1", new[] { "x = 1" } },
        new object[] { "x = /* a\nb */ 1\ny = 2", new[] { "x = /* a\nb */ 1", "y = 2" } },
        new object[] { "x = 1 // { ( \"\ny = 2", new[] { "x = 1 // { ( \"", "y = 2" } },
        new object[] { "x = 1 // \\\ny = 2", new[] { "x = 1 // \\", "y = 2" } },
        new object[] { "x = 1 + \\\n 2\ny = 3", new[] { "x = 1 + \\\n 2", "y = 3" } },
        new object[] { "x = 1 + \\\r\n 2\r\ny = 3", new[] { "x = 1 + \\\r\n 2", "y = 3" } },
        new object[] { "s = \"a\\\nb\"\nx = 1", new[] { "s = \"a\\\nb\"", "x = 1" } },
        new object[] { "s = \"a\nb\"", new[] { "s = \"a", "b\"" } },
        new object[] { "s = \"} // /* \\\" {\"\nx = 1", new[] { "s = \"} // /* \\\" {\"", "x = 1" } },
        new object[] { "{\n x = 1\n}\ny = 2", new[] { "{\n x = 1\n}", "y = 2" } },
        new object[] { "proc f() { // }\n x = 1 /* } */\n}\nf()", new[] { "proc f() { // }\n x = 1 /* } */\n}", "f()" } },
        new object[] { "x = (1 +\n2)", new[] { "x = (1 +", "2)" } },
        new object[] { "for ({i = 0\nj = 0}; i < 3; i += 1) f()\nx", new[] { "for ({i = 0\nj = 0}; i < 3; i += 1) f()", "x" } },
        new object[] { "begintemplate A\npublic x\nendtemplate A\n", new[] { "begintemplate A", "public x", "endtemplate A" } },
        new object[] { "proc f() {\n x = 1\nproc g() { }\n", new[] { "proc f() {\n x = 1", "proc g() { }" } },
        new object[] { "x = 1\n\u001a", new[] { "x = 1" } },
        new object[] { "x = 1\u001a\ny = 2\n", new[] { "x = 1" } },
        new object[] { "x = 1\n\u0004y = 2\n", new[] { "x = 1" } },
        new object[] { "x = 1\n/* never closed\ny = 2", new[] { "x = 1" } },
        new object[] { "\u00ef\u00bb\u00bfx = 1", new[] { "x = 1" } },
        new object[] { "}\n}\nx = 1", new[] { "}", "}", "x = 1" } },
    ];

    [TestCaseSource(nameof(Cuts))]
    public void A_text_is_cut_into_statements(string text, string[] statements)
    {
        var reader = new StatementReader(new SourceText("a.hoc", text));
        Assert.That(Script.Statements(reader), Is.EqualTo(statements));
    }

    [TestCaseSource(nameof(Cuts))]
    public void Lines_are_cut_as_a_text_is(string text, string[] statements)
    {
        var reader = new StatementReader(new SourceText("<stdin>"), new TextReaderInput(new StringReader(text)));
        string[] ended = [.. statements.Select(statement => statement.Replace("\r\n", "\n"))];
        Assert.That(Script.Statements(reader), Is.EqualTo(ended));
    }

    [Test]
    public void No_line_beyond_the_statement_is_read()
    {
        var input = new StringReader("read(x)\n12\n{ read(y)\n}\n7\n");
        var reader = new StatementReader(new SourceText("<stdin>"), new TextReaderInput(input));
        Assert.That(reader.TryRead(out StatementText first) ? first.Span.Text : null, Is.EqualTo("read(x)"));
        Assert.That(input.Peek(), Is.EqualTo((int)'1'));
        Assert.That(reader.ReadLine(), Is.EqualTo("12"));
        Assert.That(reader.TryRead(out StatementText second) ? second.Span.Text : null, Is.EqualTo("{ read(y)\n}"));
        Assert.That(input.ReadToEnd(), Is.EqualTo("7\n"));
    }

    [Test]
    public void A_file_gives_its_lines_to_the_script()
    {
        var reader = new StatementReader(new SourceText("a.hoc", "read(x)\r\n 1 2 \r\n\r\nprint x"));
        reader.TryRead(out _);
        Assert.That(reader.ReadLine(), Is.EqualTo(" 1 2 "));
        Assert.That(reader.ReadLine(), Is.Empty);
        Assert.That(Script.Statements(reader), Is.EqualTo(new[] { "print x" }));
        Assert.That(reader.ReadLine(), Is.Null);
    }

    [Test]
    public void The_prompt_knows_whether_a_statement_goes_on()
    {
        var lines = new AskedLines("", "// comment", "if (x) {", "y = 1 + \\", "2", "/* a", "b */", "}", "z");
        var reader = new StatementReader(new SourceText("<stdin>"), lines);
        Assert.That(Script.Statements(reader).Count(), Is.EqualTo(2));
        Assert.That(lines.Asked, Is.EqualTo(new[] { false, false, false, true, true, true, true, true, false, false }));
    }

    [Test]
    public void The_end_of_the_input_is_asked_for_once()
    {
        var lines = new AskedLines("{");
        var reader = new StatementReader(new SourceText("<stdin>"), lines);
        Assert.That(reader.TryRead(out StatementText open), Is.True);
        Assert.That(open.Problem?.Descriptor, Is.EqualTo(SyntaxDiagnostics.Unclosed));
        Assert.That(reader.TryRead(out _), Is.False);
        Assert.That(lines.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_reader_may_be_moved_within_its_text()
    {
        var reader = new StatementReader(new SourceText("a.hoc", "x = 1\ny = 2\n"));
        reader.TryRead(out _);
        reader.Position = 2;
        Assert.That(Script.Statements(reader), Is.EqualTo(new[] { "= 1", "y = 2" }));
        Assert.That(() => reader.Position = 13, Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private sealed class AskedLines(params string[] lines) : ILineInput
    {
        private int _next;

        public List<bool> Asked { get; } = [];

        public string? ReadLine(bool continues)
        {
            Asked.Add(continues);
            return ReadAnswer();
        }

        public string? ReadAnswer() => _next < lines.Length ? lines[_next++] + "\n" : null;
    }
}
