using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Builtins.Classes.Randomness;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>A random stream of a point process (RANDOM): each use shows it as a new object.</summary>
internal sealed class StreamMember(MechanismType type, int field) : Member
{
    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame)
    {
        PointProcess process = ((PointProcessObject)owner).Process;
        if (process.Section is null && type.Kind == MechanismKind.PointProcess) throw FieldMember.NotPlaced(owner);
        return HocValue.Of(NmodlRandomObject.Of(frame.Session, (Philox4x32)process.GetObject(type.Fields[field].Name)!));
    }
}
