using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Binding;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects.Members;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Objects;

/// <summary>A class written in HOC, between begintemplate and endtemplate.</summary>
/// <remarks>
/// The statements between run once, when the template is read, for an instance that nobody sees (<see cref="Prototype"/>): they
/// declare, and what that instance holds ends with them. Instances begin with the arrays and sections declared there, and with
/// all else zero; init() sets them up.
/// </remarks>
internal sealed class Template : HocClass
{
    private readonly HocSession _session;

    /// <summary>An empty template.</summary>
    public Template(HocSession session, string name)
        : base(name)
    {
        _session = session;
        Prototype = new TemplateInstance(this) { Class = this, Number = -1 };
        Prototype.Retain(); // it is on no list that it could be struck off
    }

    /// <summary>The names inside it.</summary>
    public TemplateScope Scope { get; } = new();

    /// <summary>The instance that the template's own statements run for.</summary>
    public TemplateInstance Prototype { get; }

    /// <summary>The session it belongs to.</summary>
    public HocSession Session => _session;

    /// <summary>The point process that it is, where make_pointprocess made it one.</summary>
    public ScriptMechanism? Mechanism { get; set; }

    /// <inheritdoc/>
    public override HocObject Create(CallArguments call)
    {
        var instance = new TemplateInstance(this);
        Enroll(instance);
        Mechanism?.Place(instance, call);
        CreateSections(instance);
        if (Scope.Find("init") is { Kind: SymbolKind.Procedure } init)
        {
            instance.Retain();
            ValueStack stack = _session.Calls.Arguments;
            for (int i = 1; i <= call.Count; i++) stack.Push(call[i]);
            _session.Calls.Run(init.Procedure, instance, call.Count, call.Site);
            instance.Surrender();
        }

        return instance;
    }

    /// <summary>Tells an instance that a holder let go of it, if the template wants to know.</summary>
    public void CallUnref(TemplateInstance instance)
    {
        if (instance.IsUnreferencing || Scope.Find("unref") is not { Kind: SymbolKind.Procedure } unref) return;
        instance.IsUnreferencing = true;
        _session.Calls.Arguments.Push(instance.Holders);
        _session.Calls.Run(unref.Procedure, instance, 1, null);
        instance.IsUnreferencing = false;
    }

    /// <summary>Removes the sections of a dying instance from the model.</summary>
    public void Delete(SectionArray sections) => _session.Sections.Delete(sections);

    /// <inheritdoc/>
    public override Member FindMember(string name, SourceSpan span)
    {
        Symbol? symbol = Scope.Find(name);
        if (symbol is null && Mechanism is not null && PointProcessMethod.Find(name) is { } method) return method;
        if (symbol is not { IsPublic: true }) throw NoMember(symbol, name, span);
        if (symbol.Kind == SymbolKind.Undefined && AssignedNames.Contain(Scope, name)) symbol.Define(SymbolKind.Number);
        return symbol.Kind switch
        {
            SymbolKind.Number => new NumberMember(symbol),
            SymbolKind.NumberArray => new NumberArrayMember(symbol),
            SymbolKind.String => new StringMember(symbol),
            SymbolKind.Object => name == "this" ? new ThisMember() : new ObjectMember(symbol),
            SymbolKind.Section => new SectionMember(symbol),
            SymbolKind.Procedure => new ProcedureMember(symbol),
            _ => new UndefinedMember(),
        };
    }

    private HocException NoMember(Symbol? symbol, string name, SourceSpan span)
    {
        IEnumerable<string> known = Scope.Symbols.Where(static s => s.IsPublic).Select(static s => s.Name);
        string message = symbol is null ? $"{Name} has no member '{name}'." : $"'{name}' is a private member of {Name}.";
        string remedy = NearNames.Suggest(name, known)
            ?? $"Add 'public {name}' to the template if it is to be reached from outside.";
        return new HocException(new Diagnostic(
            symbol is null ? RuntimeDiagnostics.UnknownMember : RuntimeDiagnostics.PrivateMember,
            span,
            message,
            remedy));
    }

    private void CreateSections(TemplateInstance instance)
    {
        for (int i = 0; i < Scope.MemberCount; i++)
        {
            if (Scope.Member(i) is { Kind: SymbolKind.Section, IsDeclaredInBody: true } symbol)
                _session.Sections.Create(symbol, symbol.Dimensions, instance);
        }
    }
}
