/** Exit codes of the script; every other one counts as trouble nobody thought of. */
export const SPOOLER_EXIT = {
  /** No queue of that name, or no spooler. */
  absent: 10,
  /** The queue is there and this account may not use it. */
  refused: 11,
  /** Somebody has paused the queue. */
  paused: 12,
  /** The queue says that its printer would not print. */
  unwell: 13,
  /** The spooler did not take the document: nothing of it is in line. */
  notBegun: 20,
  /** It took a part of it. */
  cutOff: 21,
} as const;

/**
 * Speaks to the spooler of Windows for one conversation: opens the queue named in LOKET_QUEUE, says `ready`, then
 * takes documents from its standard input, each with its length before it (4 bytes, big-endian). Of each it says
 * `begin` before the spooler hears of it and `done` when the spooler has all of it. Nothing is written to disk here.
 *
 * Compiled by Windows PowerShell 5.1, whose compiler knows C# 5. The names ending in W are the Unicode entries.
 */
export const SPOOLER_SCRIPT = `
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
try {
Add-Type -TypeDefinition @'
using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

public static class LoketSpooler {
  [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)]
  public class Document {
    [MarshalAs(UnmanagedType.LPWStr)] public string Name;
    [MarshalAs(UnmanagedType.LPWStr)] public string Output;
    [MarshalAs(UnmanagedType.LPWStr)] public string DataType;
  }

  [DllImport("winspool.drv", EntryPoint = "OpenPrinterW", CharSet = CharSet.Unicode, ExactSpelling = true, SetLastError = true)]
  static extern bool OpenPrinter(string name, out IntPtr printer, IntPtr defaults);
  [DllImport("winspool.drv", ExactSpelling = true, SetLastError = true)]
  static extern bool ClosePrinter(IntPtr printer);
  [DllImport("winspool.drv", EntryPoint = "GetPrinterW", ExactSpelling = true, SetLastError = true)]
  static extern bool GetPrinter(IntPtr printer, int level, IntPtr into, int size, out int needed);
  [DllImport("winspool.drv", EntryPoint = "StartDocPrinterW", CharSet = CharSet.Unicode, ExactSpelling = true, SetLastError = true)]
  static extern int StartDocument(IntPtr printer, int level, [In] Document document);
  [DllImport("winspool.drv", ExactSpelling = true, SetLastError = true)]
  static extern bool StartPagePrinter(IntPtr printer);
  [DllImport("winspool.drv", ExactSpelling = true, SetLastError = true)]
  static extern bool WritePrinter(IntPtr printer, byte[] bytes, int count, out int written);
  [DllImport("winspool.drv", ExactSpelling = true, SetLastError = true)]
  static extern bool EndPagePrinter(IntPtr printer);
  [DllImport("winspool.drv", ExactSpelling = true, SetLastError = true)]
  static extern bool EndDocPrinter(IntPtr printer);
  [DllImport("winspool.drv", ExactSpelling = true, SetLastError = true)]
  static extern bool AbortPrinter(IntPtr printer);

  const int AccessDenied = 5;
  const int Paused = 0x1;
  // Error, deletion, jam, paper out, paper problem, offline, not available, somebody is wanted, door open.
  const int Unwell = 0x2 | 0x4 | 0x8 | 0x10 | 0x40 | 0x80 | 0x1000 | 0x100000 | 0x400000;
  // "Use printer offline": how Windows shows a USB printer that is unplugged.
  const int WorkOffline = 0x400;

  public static int Run(string queue) {
    IntPtr printer;
    if (!OpenPrinter(queue, out printer, IntPtr.Zero))
      return Marshal.GetLastWin32Error() == AccessDenied ? ${SPOOLER_EXIT.refused} : ${SPOOLER_EXIT.absent};
    try {
      int status = Number(printer, 6, 0);
      if ((status & Paused) != 0) return ${SPOOLER_EXIT.paused};
      if ((status & Unwell) != 0) return ${SPOOLER_EXIT.unwell};
      if ((Number(printer, 4, 2 * IntPtr.Size) & WorkOffline) != 0) return ${SPOOLER_EXIT.unwell};
      return Serve(printer);
    } finally { ClosePrinter(printer); }
  }

  // One number out of what is known of a printer; 0 where the spooler does not say.
  static int Number(IntPtr printer, int level, int at) {
    int needed;
    GetPrinter(printer, level, IntPtr.Zero, 0, out needed);
    if (needed < at + 4) return 0;
    IntPtr known = Marshal.AllocHGlobal(needed);
    try {
      return GetPrinter(printer, level, known, needed, out needed) ? Marshal.ReadInt32(known, at) : 0;
    } finally { Marshal.FreeHGlobal(known); }
  }

  static int Serve(IntPtr printer) {
    using (Stream input = Console.OpenStandardInput())
    using (Stream output = Console.OpenStandardOutput()) {
      Say(output, "ready");
      for (;;) {
        byte[] size = Read(input, 4);
        if (size == null) return 0;
        byte[] bytes = Read(input, size[0] << 24 | size[1] << 16 | size[2] << 8 | size[3]);
        if (bytes == null) return ${SPOOLER_EXIT.notBegun};
        Say(output, "begin");
        int failure = Hand(printer, bytes);
        if (failure != 0) return failure;
        Say(output, "done");
      }
    }
  }

  static int Hand(IntPtr printer, byte[] bytes) {
    Document document = new Document();
    document.Name = "Loket";
    document.DataType = "RAW";
    if (StartDocument(printer, 1, document) == 0) return ${SPOOLER_EXIT.notBegun};
    int written;
    bool whole = StartPagePrinter(printer)
      && WritePrinter(printer, bytes, bytes.Length, out written) && written == bytes.Length
      && EndPagePrinter(printer);
    if (whole && EndDocPrinter(printer)) return 0;
    AbortPrinter(printer);
    return ${SPOOLER_EXIT.cutOff};
  }

  static byte[] Read(Stream input, int count) {
    byte[] bytes = new byte[count];
    for (int at = 0; at < count; ) {
      int got = input.Read(bytes, at, count - at);
      if (got == 0) return null;
      at += got;
    }
    return bytes;
  }

  static void Say(Stream output, string word) {
    byte[] line = Encoding.ASCII.GetBytes(word + "\\n");
    output.Write(line, 0, line.Length);
    output.Flush();
  }
}
'@
exit [LoketSpooler]::Run($env:LOKET_QUEUE)
} catch { exit 30 }
`;
