using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Runtime.Binding;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Execution;

/// <summary>
/// A proc, func, obfunc or iterator. Its body is bound when it is first called, and again when a name has changed its kind
/// since, or while names in it were unknown; it is compiled when it has been called often.
/// </summary>
internal sealed class Procedure(
    HocSession session,
    string name,
    Scope scope,
    Template? template,
    ProcedureSyntax syntax)
{
    /// <summary>How many times as many calls must have been made before unknown names are looked up again.</summary>
    private const int RebindFactor = 8;

    private Statement? _body;
    private int _version = -1;
    private bool _hasLateStatements;
    private int _calls;
    private int _callsToLook;

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>The template it belongs to, or null.</summary>
    public Template? Template { get; } = template;

    /// <summary>Which keyword defined it.</summary>
    public ProcedureKind Kind { get; } = syntax.Kind;

    /// <summary>Whether it must end by returning a value.</summary>
    public bool GivesValue { get; } = syntax.Kind is ProcedureKind.Function or ProcedureKind.ObjectFunction;

    /// <summary>Its definition.</summary>
    public ProcedureSyntax Syntax { get; } = syntax;

    /// <summary>Its name in the scope that it was defined in.</summary>
    public Symbol Symbol => scope.Resolve(Name);

    /// <summary>How many local numbers it has.</summary>
    public int LocalCount { get; private set; }

    /// <summary>How many local objects it has.</summary>
    public int LocalObjectCount { get; private set; }

    /// <summary>Its bound body.</summary>
    public Statement Body
    {
        get
        {
            if (_version != session.NamesVersion) Bind();
            if (++_calls > _callsToLook) Look();
            return _body!;
        }
    }

    private void Bind()
    {
        var locals = new LocalNames(Syntax.Body);
        LocalCount = locals.NumberCount;
        LocalObjectCount = locals.ObjectCount;
        _body = new Binder(session, scope, Template, locals, Kind).BindBody(Syntax.Body, out _hasLateStatements);
        if (_version != session.NamesVersion) _calls = 0;
        _version = session.NamesVersion;
        _callsToLook = _hasLateStatements ? Math.Min(1, session.Hot.CallsBeforeHot) : session.Hot.CallsBeforeHot;
    }

    /// <summary>Sees whether names that were unknown are known by now, and whether to compile.</summary>
    private void Look()
    {
        int calls = _calls;
        if (_hasLateStatements) Bind();
        if (calls <= session.Hot.CallsBeforeHot)
        {
            _callsToLook = _hasLateStatements ? Math.Min(RebindFactor * calls, session.Hot.CallsBeforeHot) : session.Hot.CallsBeforeHot;
            return;
        }

        _callsToLook = int.MaxValue;
        if (session.Hot.IsOn) _body = session.Hot.Compile(this, _body!);
    }
}
