using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;
using static Hoc.Net.Mechanisms.Tests.Kernels.Code;

namespace Hoc.Net.Mechanisms.Tests.Kernels;

/// <summary>What events do by forms, evaluated and compiled: weights, flags, self events, connections.</summary>
internal sealed class EventFormTests
{
    private static readonly Variable Total = new("total", Storage.Field, 0, isVisible: true);
    private static readonly Variable Count = new("count", Storage.Field, 1, isVisible: true);
    private static readonly Variable Weight = new("w", Storage.Weight, 0);
    private static readonly Variable Memory = new("m", Storage.Weight, 1);

    [TestCase(false)]
    [TestCase(true)]
    public void EventsChangeWeightsAndSendThemselves(bool isCompiled)
    {
        var form = Form();
        var kernels = isCompiled ? FormKernels.Compiled(form) : FormKernels.Evaluated(form);
        var type = new MechanismType
        {
            Name = "counter",
            Kind = MechanismKind.PointProcess,
            Fields = [new("total", FieldRole.Assigned), new("count", FieldRole.Assigned)],
            Kernels = kernels.Set,
            Events = new() { WeightCount = 2, Deliver = kernels.Deliver, InitializeWeights = kernels.InitializeWeights },
        };
        var model = new Model(new MechanismCatalog(type));
        var soma = model.Add("soma", 10, 10);
        var counters = Enumerable.Range(0, 3).Select(_ => model.Add(new PointProcess(type, soma.At(0.5)))).ToArray();
        var connection = model.Connect((PointProcess?)null, counters[1]);
        connection.Weights[0] = 2.5;
        model.Initialize(-65);
        Assert.That(connection.Weights[1], Is.EqualTo(5));
        connection.SendAt(1);
        connection.SendAt(2);
        model.RunUntil(4);
        Assert.That(counters.Select(static c => c["total"]), Is.EqualTo([0, 200, 0]));
        Assert.That(counters[1]["count"], Is.EqualTo(2.5 + 2.5), "self events have the weights of the event that sent them");
        Assert.That(connection.Weights[1], Is.EqualTo(5 + 1 + 1));
    }

    /// <summary>An event from outside adds 1 to its memory and sends flag 1 to itself, which adds 100 to the total and the weight to the count.</summary>
    private static MechanismForm Form() => new()
    {
        Name = "counter",
        IsDensity = false,
        Initialize = new("initialize", [Set(Total, Number(0)), Set(Count, Number(0))]),
        InitializeWeights = new("weights", [Set(Memory, Product(Number(2), Get(Weight)))]),
        Deliver = new("deliver",
        [
            If(
                Binary(BinaryOperator.Equal, Get(new Variable("flag", Storage.Flag)), Number(0)),
                [Set(Memory, Sum(Get(Memory), Number(1))), new EventForm(EventAction.Send, [Sum(Get(new Variable("t", Storage.Time)), Number(0.5)), Number(1)])],
                Set(Total, Sum(Get(Total), Number(100))),
                Set(Count, Sum(Get(Count), Get(Weight)))),
        ]),
    };
}
