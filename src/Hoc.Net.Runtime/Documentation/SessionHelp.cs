using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Documentation;

/// <summary>Help in a running session: what its own names are comes before what is built in.</summary>
internal sealed class SessionHelp(HocSession session)
{
    private readonly HelpText _help = new(session.Host);

    /// <summary>
    /// The entry of a topic, or what to say when there is none. Old scripts ask by <c>help ?0</c> for what their own comments tell; nothing is said to that.
    /// </summary>
    public string Of(string topic)
    {
        string name = topic.Trim();
        if (name.StartsWith('?')) return "";
        int dot = name.IndexOf('.');
        if (dot > 0 && ObjectOf(name[..dot]) is { } owner) return _help.Find(owner.Class.Name + name[dot..]) ?? _help.Unknown(name);
        return Own(name) ?? _help.Find(name) ?? _help.Unknown(name);
    }

    private string? Own(string name) => session.Names.Globals.Find(name) is { } symbol
        ? symbol.Kind switch
        {
            SymbolKind.Procedure when IsOfScript(symbol.Procedure) => Described(symbol.Procedure),
            SymbolKind.Template when symbol.Storage is Template template => Described(template),
            SymbolKind.Object when ObjectOf(name) is { } instance => $"{name}\n  An object variable; it holds {instance.Name}.\n{_help.Find(instance.Class.Name)}",
            SymbolKind.Object => $"{name}\n  An object variable; it holds no object.\n",
            SymbolKind.Section => $"{name}\n  A section, or an array of sections.\n",
            SymbolKind.String => $"{name}\n  A string variable.\n",
            _ => null,
        }
        : null;

    /// <summary>Whether a procedure is the script's and not the run library's, which help knows better.</summary>
    private bool IsOfScript(Procedure procedure) => !session.Host.Library.Contains(procedure.Syntax.Span.Source.Name);

    private static string Described(Procedure procedure) =>
        $"{procedure.Name}()\n  A {Word(procedure)} of {Place(procedure.Syntax.Identifier.Span)}.\n";

    private static string Word(Procedure procedure) => procedure.Kind switch
    {
        ProcedureKind.Function => "func",
        ProcedureKind.ObjectFunction => "obfunc",
        ProcedureKind.Iterator => "iterator",
        _ => "proc",
    };

    private static string Described(Template template)
    {
        string members = string.Join(" ", template.Scope.Symbols.Where(static s => s.IsPublic).Select(static s => s.Name).Order(StringComparer.Ordinal));
        return $"new {template.Name}()\n  A template of this session.{(members.Length > 0 ? $" Its members: {members}" : "")}\n";
    }

    private HocObject? ObjectOf(string name) =>
        session.Names.Globals.Find(name) is { Kind: SymbolKind.Object, Storage: ObjectArray { Slots: [var first, ..] } } ? first.Value : null;

    private static string Place(SourceSpan span) => $"{span.Source.Name}:{span.Position.Line}";
}
