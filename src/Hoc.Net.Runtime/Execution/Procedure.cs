using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Runtime.Binding;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Execution;

/// <summary>
/// A proc, func, obfunc or iterator. Its body is bound when it is first called, and again when a name has changed its kind
/// since.
/// </summary>
internal sealed class Procedure(
    HocSession session,
    string name,
    Scope scope,
    Template? template,
    ProcedureSyntax syntax)
{
    private Statement? _body;
    private int _version = -1;

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>The template it belongs to, or null at top level.</summary>
    public Template? Template { get; } = template;

    /// <summary>What it gives back.</summary>
    public ProcedureKind Kind { get; } = syntax.Kind;

    /// <summary>Whether it must return a value.</summary>
    public bool GivesValue { get; } = syntax.Kind is ProcedureKind.Function or ProcedureKind.ObjectFunction;

    /// <summary>How it was written.</summary>
    public ProcedureSyntax Syntax { get; } = syntax;

    /// <summary>How many numbers its <c>local</c> declares.</summary>
    public int LocalCount { get; private set; }

    /// <summary>How many objects its <c>localobj</c> declares.</summary>
    public int LocalObjectCount { get; private set; }

    /// <summary>The body, bound to what names mean now.</summary>
    public Statement Body => _version == session.NamesVersion ? _body! : Bind();

    private Statement Bind()
    {
        var locals = new LocalNames(Syntax.Body);
        LocalCount = locals.NumberCount;
        LocalObjectCount = locals.ObjectCount;
        _body = new Binder(session, scope, Template, locals, Kind).BindBody(Syntax.Body);
        _version = session.NamesVersion;
        return _body;
    }
}
