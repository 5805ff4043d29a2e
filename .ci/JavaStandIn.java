import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a small program for Windows that stands in for java.exe where heed.cmd is tried: asked for its version (its command
 * line ends in n) it says that of a Java; otherwise it says its command line, and ends with the digit that ends that as exit
 * code. It is written byte by byte, since no compiler for Windows is at hand where Wine is.
 */
final class JavaStandIn {

    private JavaStandIn() {}

    private static final int SECTION = 0x1000;
    private static final int FILE = 0x200;
    private static final String[] CALLS = {"GetCommandLineA", "GetStdHandle", "WriteFile", "ExitProcess"};
    private static final String SAYS = "openjdk 17.0.9\r\n";

    public static void main(String[] args) throws Exception {
        ByteBuffer pe = ByteBuffer.allocate(2 * FILE).order(ByteOrder.LITTLE_ENDIAN);
        header(pe);
        // Where calls are looked up, from the beginning of the one section: code first, then the table and its names.
        int table = 0x80;
        int names = 0x100;
        code(pe, table);
        pe.position(FILE + table + 0x30);
        pe.putInt(SECTION + table + 0x30 + 40).putInt(0).putInt(0).putInt(SECTION + names).putInt(SECTION + table);
        lookup(pe, FILE + table, names);
        lookup(pe, FILE + table + 0x30 + 40, names);
        pe.position(FILE + names).put(bytes("kernel32.dll\0"));
        for (int i = 0; i < CALLS.length; i++) {
            pe.position(FILE + names + 0x10 + 0x20 * i).putShort((short) 0).put(bytes(CALLS[i] + "\0"));
        }
        pe.position(FILE + 0x1B0).put(bytes(SAYS));
        Files.write(Path.of(args[0]), pe.array());
    }

    private static void lookup(ByteBuffer pe, int at, int names) {
        pe.position(at);
        for (int i = 0; i < CALLS.length; i++) {
            pe.putLong(SECTION + names + 0x10 + 0x20 * i);
        }
        pe.putLong(0);
    }

    private static void header(ByteBuffer pe) {
        pe.put(bytes("MZ")).position(0x3C).putInt(0x40).put(bytes("PE\0\0"));
        pe.putShort((short) 0x8664).putShort((short) 1).putInt(0).putInt(0).putInt(0).putShort((short) 0xF0);
        pe.putShort((short) 0x23);
        int optional = pe.position();
        pe.putShort((short) 0x20B).putShort((short) 0).putInt(FILE).putInt(0).putInt(0).putInt(SECTION).putInt(SECTION);
        pe.putLong(0x140000000L).putInt(SECTION).putInt(FILE).putInt(6).putInt(0).putInt(6).putInt(0);
        pe.putInt(2 * SECTION).putInt(FILE).putInt(0).putShort((short) 3).putShort((short) 0);
        pe.putLong(0x100000).putLong(0x1000).putLong(0x100000).putLong(0x1000).putInt(0).putInt(16);
        pe.position(optional + 112 + 8).putInt(SECTION + 0x80 + 0x30).putInt(40);
        pe.position(optional + 0xF0).put(bytes(".text\0\0\0")).putInt(FILE).putInt(SECTION).putInt(FILE).putInt(FILE);
        pe.putInt(0).putInt(0).putInt(0).putInt(0xE0000020);
    }

    private static void code(ByteBuffer pe, int table) {
        pe.position(FILE);
        hex(pe, "4883EC38");
        call(pe, table, 0);
        // To the end of the command line, for its length and its last sign.
        hex(pe, "4889C3" + "803800" + "7405" + "48FFC0" + "EBF6" + "0FB670FF" + "4889C7" + "4829DF" + "83FE6E");
        int jump = pe.position();
        hex(pe, "7500" + "488D1D");
        pe.putInt(FILE + 0x1B0 - pe.position() - 4);
        hex(pe, "BF");
        pe.putInt(SAYS.length());
        hex(pe, "BE30000000");
        pe.put(jump + 1, (byte) (pe.position() - jump - 2));
        hex(pe, "B9F5FFFFFF");
        call(pe, table, 1);
        hex(pe, "4889C1" + "4889DA" + "4189F8" + "4C8D4C2430" + "48C744242000000000");
        call(pe, table, 2);
        hex(pe, "89F1" + "83E930");
        call(pe, table, 3);
    }

    private static void call(ByteBuffer pe, int table, int which) {
        hex(pe, "FF15");
        pe.putInt(FILE + table + 8 * which - pe.position() - 4);
    }

    private static void hex(ByteBuffer pe, String digits) {
        pe.put(java.util.HexFormat.of().parseHex(digits));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
