using Hoc.Net.Runtime.Builtins.Classes.Randomness;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>Random elements.</content>
internal sealed partial class VectorObject
{
    [HocMethod("setrand", "v.setrand(r, start, end)", "Sets all elements, or those from start to end, to the next numbers of a Random.", Least = 1, Most = 3)]
    public HocObject SetRandom(CallArguments call)
    {
        RandomObject source = call.Object<RandomObject>(1);
        source.Stream.Fill(Items[RandomRange(call)]);
        return this;
    }

    [HocMethod("addrand", "v.addrand(r, start, end)", "Adds the next numbers of a Random to all elements, or to those from start to end.", Least = 1, Most = 3)]
    public HocObject AddRandom(CallArguments call)
    {
        RandomObject source = call.Object<RandomObject>(1);
        foreach (ref double item in Items[RandomRange(call)]) item += source.Stream.Next();
        return this;
    }

    private Range RandomRange(CallArguments call)
    {
        if (call.Count == 2)
        {
            throw call.Fault(
                RuntimeDiagnostics.MissingArgument,
                $"{call.Callee}() was given where to start, but not where to end.",
                "Pass both, or neither for all elements.");
        }

        return RangeFrom(call, 2);
    }
}
