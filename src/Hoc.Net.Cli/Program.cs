using Hoc.Net.Cli;
using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;

StandardStreams streams = StandardStreams.OfProcess();
try
{
    int status = new HocCommand(streams).Invoke(args);
    streams.Output.Flush();
    return status;
}
catch (Exception fault)
{
    return InternalFault.Report(fault, streams.Error);
}
