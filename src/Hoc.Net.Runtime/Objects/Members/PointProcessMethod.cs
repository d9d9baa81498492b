using Hoc.Net.Mechanisms.Channels;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>A method that all point processes have: loc, get_loc, has_loc.</summary>
internal sealed class PointProcessMethod : Member
{
    private static readonly Dictionary<string, PointProcessMethod> Known = new()
    {
        ["loc"] = new(Locate),
        ["get_loc"] = new(GetLocation),
        ["has_loc"] = new(static (process, _, _) => process.Section is null ? 0 : 1),
        ["get_segment"] = new(static (process, _, _) => process.X),
    };

    /// <summary>Stands for as many channels as one likes, whose fractions are computed.</summary>
    private const double Uncounted = 1e9;

    private static readonly PointProcessMethod ChannelCount = new(CountChannels);

    private readonly Func<PointProcess, MemberExpression, Frame, double> _call;

    private PointProcessMethod(Func<PointProcess, MemberExpression, Frame, double> call) => _call = call;

    /// <summary>The method of a name, or null.</summary>
    public static PointProcessMethod? Find(string name) => Known.GetValueOrDefault(name);

    /// <summary>The method of a name that objects of a mechanism have, or null.</summary>
    public static PointProcessMethod? Find(string name, MechanismType type) =>
        name == "nsingle" && type.Description is Channel ? ChannelCount : Find(name);

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => GetNumber(owner, use, frame);

    /// <inheritdoc/>
    public override double GetNumber(HocObject owner, MemberExpression use, Frame frame) =>
        _call(owner.AsPointProcess()!, use, frame);

    /// <summary>How many channels an instance follows one by one from now on; its states stay.</summary>
    private static double CountChannels(PointProcess process, MemberExpression use, Frame frame)
    {
        if (process.Type.Description is not Channel { IsSingle: true }) return Uncounted;
        if (use.Arguments.Length > 0) process[SingleKernels.CountField] = (int)use.Arguments[0].EvaluateNumber(frame);
        return process[SingleKernels.CountField];
    }

    private static double Locate(PointProcess process, MemberExpression use, Frame frame)
    {
        if (use.Arguments.Length == 0) return process.X;
        Section section = frame.Session.Sections.Accessed(use);
        double x = use.Arguments[0].EvaluateNumber(frame);
        Segment at = section.At(x);
        if (process.Type.Code is null) frame.Session.Model.Place(process, at);
        else frame.Session.CodeHost.WithArguments([x], () => Put(frame.Session.Model, process, at)); // its CONSTRUCTOR may ask for them
        return x;
    }

    private static PointProcess Put(Model model, PointProcess process, Segment at)
    {
        model.Place(process, at);
        return process;
    }

    /// <summary>Pushes the section it lies in, which pop_section() takes off again, and gives the location.</summary>
    private static double GetLocation(PointProcess process, MemberExpression use, Frame frame)
    {
        double x = process.X;
        frame.Session.Sections.Push(process.Section!);
        return x;
    }
}
