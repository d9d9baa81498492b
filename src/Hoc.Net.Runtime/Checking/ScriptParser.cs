using System.Text.RegularExpressions;
using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Checking;

/// <summary>Takes a script apart into its statements, and knows which of its lines a run would not take for statements.</summary>
/// <remarks>
/// Behind a quit() at top level nothing runs. Behind a statement that may read the lines that follow it, numbers are passed over, and what is no HOC
/// ends the script, for nobody knows how much of it is data. What stands between object_push() and object_pop(), as in sessions, means the names
/// of an object, and may read lines too; it is left out.
/// </remarks>
internal sealed partial class ScriptParser(SourceText source, List<Diagnostic> diagnostics)
{
    private readonly HocParser _parser = new(StatementReuse.Never);
    private readonly StatementReader _reader = new(source);
    private readonly List<StatementSyntax> _statements = [];
    private readonly List<string> _unparsed = [];
    private readonly HashSet<string> _readers = ["fscan", "getstr", "read"];
    private int _codeEnd;
    private bool _mayBeData;
    private bool _isOfObject;

    /// <summary>Parses the script; its mistakes go to the diagnostics.</summary>
    public CheckedScript Parse()
    {
        while (_reader.TryRead(out StatementText text))
        {
            ParsedStatement parsed = _parser.Parse(text);
            if (parsed.Error is not null && _mayBeData) break;
            if (parsed.Error is { } mistake && !_isOfObject) Note(mistake, text);
            if (parsed.Syntax is not { } statement) continue;
            if (!_mayBeData && !_isOfObject) _codeEnd = _reader.Position;
            Add(statement);
            if (IsQuit(statement)) break;
        }

        return new CheckedScript(source, _statements, _unparsed, _codeEnd);
    }

    private void Note(Diagnostic mistake, StatementText text)
    {
        diagnostics.Add(mistake);
        _unparsed.Add(text.Span.Text);
    }

    private void Add(StatementSyntax statement)
    {
        if (Calls(statement, "object_pop")) _isOfObject = false;
        if (_isOfObject)
        {
            SkipNumbers();
            return;
        }

        _statements.Add(statement);
        if (statement is ProcedureSyntax procedure)
        {
            if (Calls(statement, [.. _readers])) _readers.Add(procedure.Identifier.Name);
            return;
        }

        _isOfObject = Calls(statement, "object_push");
        if (!Calls(statement, [.. _readers])) return;
        _mayBeData = true;
        SkipNumbers();
    }

    private static bool IsQuit(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax { Expression: CallSyntax { Target: NameSyntax { Name: "quit" } } } => true,
        BlockSyntax block => block.Statements.Any(IsQuit),
        _ => false,
    };

    private static bool Calls(StatementSyntax statement, params string[] functions) =>
        SyntaxChildren.AllOf(statement).Any(node => node is CallSyntax { Target: NameSyntax name } && functions.Contains(name.Name));

    private void SkipNumbers()
    {
        int start = _reader.Position;
        while (_reader.ReadLine() is { } line && Numbers().IsMatch(line)) start = _reader.Position;
        _reader.Position = start;
    }

    [GeneratedRegex(@"^[\s\d.eE+-]*$")]
    private static partial Regex Numbers();
}
