using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Runtime.Builtins.Classes.Randomness;

/// <summary>HOC's NMODLRandom: the random stream of an instance of a mechanism, which the name of its RANDOM variable gives.</summary>
[HocClass("NMODLRandom", "process.r", "The random stream of an instance of a mechanism that a MOD file declares by RANDOM: process.r of a point process, r_suffix(x) of a density mechanism.", Most = 0)]
internal sealed class NmodlRandomObject : HocObject
{
    private readonly Philox4x32? _stream;

    /// <summary>Makes one without a stream, which has no use.</summary>
    public NmodlRandomObject(CallArguments call) => _ = call;

    private NmodlRandomObject(Philox4x32 stream) => _stream = stream;

    /// <summary>Shows a stream to HOC, for as long as somebody holds what shows it.</summary>
    public static NmodlRandomObject Of(HocSession session, Philox4x32 stream)
    {
        NmodlRandomObject shown = session.Enroll(new NmodlRandomObject(stream));
        session.Temporaries.Note(shown);
        return shown;
    }

    [HocMethod("set_ids", "r.set_ids(id1, id2, id3)", "Sets the three numbers of the stream, from the next block of four draws on or until set_seq.", Least = 3, Most = 3)]
    public HocObject SetIds(CallArguments call)
    {
        StreamOf(call).Ids = (Id(call, 1), Id(call, 2), Id(call, 3));
        return this;
    }

    [HocMethod("get_ids", "r.get_ids()", "The three numbers of the stream, as a new Vector.", Most = 0)]
    public HocObject Ids(CallArguments call)
    {
        (uint id1, uint id2, uint id3) = StreamOf(call).Ids;
        return VectorObject.Of(call.Session, [id1, id2, id3]);
    }

    [HocMethod("set_seq", "r.set_seq(n)", "Enters the stream after n draws, below 2^34.", Least = 1, Most = 1)]
    public HocObject SetPosition(CallArguments call)
    {
        StreamOf(call).SetPosition(call.Number(1));
        return this;
    }

    [HocMethod("get_seq", "r.get_seq()", "How many draws the stream has made.", Most = 0)]
    public double Position(CallArguments call) => StreamOf(call).Position;

    [HocMethod("uniform", "r.uniform()", "The next number of the stream, between 0 and 1.", Most = 0)]
    public double Uniform(CallArguments call) => StreamOf(call).NextDouble();

    private static uint Id(CallArguments call, int position) => (uint)call.Number(position, 0, uint.MaxValue);

    private Philox4x32 StreamOf(CallArguments call) => _stream ?? throw call.Fault(
        RuntimeDiagnostics.WrongArgumentKind,
        $"{Name} has no stream.",
        "Take it from an instance of a mechanism with RANDOM, such as process.r.");
}
