using Hoc.Net.Mechanisms.Verbatim.Hosting;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Verbatim;

/// <content>Names of HOC, and calls.</content>
internal sealed partial class CodeHost
{
    /// <inheritdoc/>
    public IReadOnlyList<VariableReference> FromOn(VariableReference variable) => variable is IElementReference element
        ? new Neighbours(variable, element)
        : [variable];

    /// <inheritdoc/>
    public (object Vector, int Index)? VectorOf(VariableReference variable) =>
        variable is ElementReference { Vector: { } vector, Position: var index } ? (vector, index) : null;

    /// <inheritdoc/>
    public VariableReference ElementOf(object vector, int index) => new ElementReference((VectorObject)vector, index);

    /// <inheritdoc/>
    public IReadOnlyList<HostSymbol> MembersOf(object instance)
    {
        if (instance is not TemplateInstance made) return [];
        TemplateScope scope = made.Template.Scope;
        var members = new List<HostSymbol>();
        for (int i = 0; i < scope.MemberCount; i++)
        {
            Symbol symbol = scope.Member(i);
            if (symbol.Kind is SymbolKind.Number or SymbolKind.NumberArray or SymbolKind.String or SymbolKind.Object)
                members.Add(Describe(symbol.Name, made.Storage(i)) with { Owner = instance });
        }

        return members;
    }

    /// <inheritdoc/>
    public HostSymbol? FindSymbol(string name)
    {
        TemplateInstance? instance = session.Calls.Current.Instance;
        if (instance?.Template.Scope.Find(name) is { Kind: not SymbolKind.Undefined, MemberIndex: >= 0 } member)
        {
            return member.Kind == SymbolKind.Procedure
                ? new HostSymbol(name, HostValueKind.None) { IsFunction = true, Owner = instance }
                : Describe(name, instance.Storage(member.MemberIndex)) with { Owner = instance };
        }

        if ((session.Names.Globals.Find(name) ?? session.Names.Builtins.Find(name)) is { Kind: not SymbolKind.Undefined } symbol)
        {
            return symbol.Kind == SymbolKind.Procedure
                ? new HostSymbol(name, HostValueKind.None) { IsFunction = true }
                : symbol.Storage is { } storage ? Describe(name, storage) : new HostSymbol(name, HostValueKind.None);
        }

        if (session.Names.FindArray(name) is { } elements) return new HostSymbol(name, HostValueKind.Number) { Variables = elements };
        if (session.Names.FindPlace(name) is { } place) return new HostSymbol(name, HostValueKind.Number) { Variables = [place] };
        if (session.Names.FindFunction(name) is not null) return new HostSymbol(name, HostValueKind.None) { IsFunction = true };
        return session.Names.IsTaken(name) ? new HostSymbol(name, HostValueKind.None) : null;
    }

    /// <inheritdoc/>
    public double Call(string function, object? instance, ReadOnlySpan<HostValue> arguments)
    {
        var values = new HocValue[arguments.Length];
        for (int i = 0; i < values.Length; i++) values[i] = ValueOf(arguments[i]);
        TemplateInstance? owner = instance as TemplateInstance ?? session.Calls.Current.Instance;
        if (owner?.Template.Scope.Find(function) is { Kind: SymbolKind.Procedure } member)
            return Run(member.Procedure, member.Procedure.Template is null ? null : owner, values);
        if (session.Names.Globals.Find(function) is { Kind: SymbolKind.Procedure } symbol) return Run(symbol.Procedure, null, values);
        return session.Names.FindFunction(function) is { } builtin
            ? builtin.InvokeNumber(new CallArguments(session, function, values, null))
            : throw session.Names.UndefinedFunction(function, session.Calls.CurrentSpan, session.Names.Globals);
    }

    /// <inheritdoc/>
    public bool Execute(string statement, object? instance) => session.Runner.TryRunIn(
        instance as TemplateInstance, new SourceText("<hoc_oc>", statement), shows: true, "hoc_oc", session.Calls.CurrentSpan);

    private double Run(Procedure procedure, TemplateInstance? owner, HocValue[] arguments)
    {
        ValueStack stack = session.Calls.Arguments;
        foreach (ref readonly HocValue argument in arguments.AsSpan()) stack.Push(in argument);
        return session.Calls.Run(procedure, owner, arguments.Length, null).NumberResult;
    }

    private static HocValue ValueOf(HostValue value) => value.Kind switch
    {
        HostValueKind.Text => HocValue.Of((string)value.Content!),
        HostValueKind.Pointer => HocValue.Of((VariableReference)value.Content!),
        HostValueKind.Object => HocValue.Of((HocObject?)value.Content),
        _ => value.Number,
    };

    private static HostSymbol Describe(string name, object storage) => storage switch
    {
        NumberSlot number => new HostSymbol(name, HostValueKind.Number) { Variables = [number] },
        NumberArray { Values: { Length: > 0 } values } => new HostSymbol(name, HostValueKind.Number) { Variables = new Neighbours(new NumberArrayElement(values, 0), new NumberArrayElement(values, 0)) },
        StringSlot text => new HostSymbol(name, HostValueKind.Text) { ReadText = () => text.Value, WriteText = value => text.Value = value },
        ObjectArray objects => new HostSymbol(name, HostValueKind.Object)
        {
            ReadObject = () => objects.Slots[0].Value,
            WriteObject = value => objects.Slots[0].Value = (HocObject?)value,
        },
        _ => new HostSymbol(name, HostValueKind.None),
    };
}
