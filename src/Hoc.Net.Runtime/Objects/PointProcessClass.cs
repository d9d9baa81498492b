using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Objects.Members;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Objects;

/// <summary>The class of a point process of the catalogue: <c>new IClamp(.5)</c> puts one into the accessed section.</summary>
internal sealed class PointProcessClass(MechanismType type, Model model) : HocClass(type.Name)
{
    private static readonly string[] Methods = ["loc", "get_loc", "has_loc", "get_segment"];

    /// <summary>Whether a mechanism has objects of its own.</summary>
    public static bool IsFor(MechanismType type) => type.Kind is MechanismKind.PointProcess or MechanismKind.ArtificialCell;

    /// <inheritdoc/>
    public override HocObject Create(CallArguments call)
    {
        var process = new PointProcess(type);
        Segment? at = call.Count > 0 && type.Kind == MechanismKind.PointProcess
            ? call.Session.Sections.Accessed(call.CallSite).At(call.Number(1))
            : null;
        if (type.Code is null) Put(process, at);
        else call.Session.CodeHost.WithArguments(call.Values, () => Put(process, at)); // its CONSTRUCTOR may ask for them
        var instance = new PointProcessObject(process, model);
        Enroll(instance);
        return instance;
    }

    private PointProcess Put(PointProcess process, Segment? at)
    {
        if (type.Kind == MechanismKind.ArtificialCell) model.Add(process);
        else if (at is not null) model.Place(process, at.Value);
        return process;
    }

    /// <inheritdoc/>
    public override Member FindMember(string name, SourceSpan span)
    {
        int field = type.FieldIndex(name);
        if (field >= 0) return type.Fields[field].Role == FieldRole.Random ? new StreamMember(type, field) : new FieldMember(type, field);
        if (PointProcessMethod.Find(name, type) is { } method) return method;
        if (type.Functions.FirstOrDefault(f => f.Name == name) is { } function) return new MechanismMethod(function);
        if (name.StartsWith("table_", StringComparison.Ordinal) && type.FunctionTables.FirstOrDefault(t => t.Name == name["table_".Length..]) is { } table)
            return new FunctionTableMethod(type, table);
        if (InstanceObjectMethod.Find(type.Name, name) is { } giving) return giving;
        throw new HocException(new Diagnostic(
            RuntimeDiagnostics.UnknownMember,
            span,
            $"{Name} has no member '{name}'.",
            NearNames.Suggest(name, type.Fields.Select(static f => f.Name).Concat(Methods)) ?? $"See the variables of {Name} in its description."));
    }
}
