%struct.lv_part = type { i32, i32, i32, i32 }

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_pairs(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %3 = load i64, ptr %2, align 8, !tbaa !7
  %4 = icmp ugt i64 %3, 2
  br i1 %4, label %5, label %13

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %7 = load ptr, ptr %6, align 8, !tbaa !15
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %9 = load ptr, ptr %8, align 8, !tbaa !16
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %11 = load i64, ptr %10, align 8, !tbaa !17
  %12 = add i64 %11, -1
  br label %14

13:                                               ; preds = %67, %1
  ret void

14:                                               ; preds = %5, %67
  %15 = phi i64 [ 2, %5 ], [ %72, %67 ]
  %16 = trunc i64 %15 to i32
  %17 = add i32 %16, 1
  %18 = getelementptr inbounds nuw i64, ptr %9, i64 %15
  %19 = load i64, ptr %18, align 8, !tbaa !18
  %20 = add i64 %19, 2
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %22 = load i64, ptr %21, align 8, !tbaa !18
  %23 = add i64 %20, %22
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %28, label %33

25:                                               ; preds = %33
  %26 = lshr i64 %40, 32
  %27 = and i64 %26, %12
  br label %28

28:                                               ; preds = %25, %14
  %29 = phi i64 [ 0, %14 ], [ %27, %25 ]
  %30 = getelementptr inbounds nuw i32, ptr %7, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !3
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %67, label %43

33:                                               ; preds = %14, %33
  %34 = phi i64 [ %41, %33 ], [ 0, %14 ]
  %35 = phi i64 [ %40, %33 ], [ 0, %14 ]
  %36 = tail call i64 @llvm.fshl.i64(i64 %35, i64 %35, i64 23)
  %37 = getelementptr inbounds nuw i64, ptr %18, i64 %34
  %38 = load i64, ptr %37, align 8, !tbaa !18
  %39 = xor i64 %38, %36
  %40 = mul i64 %39, -7046029254386353131
  %41 = add nuw i64 %34, 1
  %42 = icmp eq i64 %41, %23
  br i1 %42, label %25, label %33, !llvm.loop !19

43:                                               ; preds = %28, %61
  %44 = phi i32 [ %65, %61 ], [ %31, %28 ]
  %45 = phi i64 [ %63, %61 ], [ %29, %28 ]
  %46 = zext i32 %44 to i64
  %47 = getelementptr inbounds nuw i64, ptr %9, i64 %46
  %48 = getelementptr inbounds i8, ptr %47, i64 -8
  br i1 %24, label %67, label %49

49:                                               ; preds = %43, %56
  %50 = phi i64 [ %57, %56 ], [ 0, %43 ]
  %51 = getelementptr inbounds nuw i64, ptr %48, i64 %50
  %52 = load i64, ptr %51, align 8, !tbaa !18
  %53 = getelementptr inbounds nuw i64, ptr %18, i64 %50
  %54 = load i64, ptr %53, align 8, !tbaa !18
  %55 = icmp eq i64 %52, %54
  br i1 %55, label %56, label %59

56:                                               ; preds = %49
  %57 = add nuw i64 %50, 1
  %58 = icmp eq i64 %57, %23
  br i1 %58, label %67, label %49, !llvm.loop !22

59:                                               ; preds = %49
  %60 = icmp eq i64 %50, %23
  br i1 %60, label %67, label %61

61:                                               ; preds = %59
  %62 = add i64 %45, 1
  %63 = and i64 %62, %12
  %64 = getelementptr inbounds nuw i32, ptr %7, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !3
  %66 = icmp eq i32 %65, 0
  br i1 %66, label %67, label %43, !llvm.loop !23

67:                                               ; preds = %43, %59, %61, %56, %28
  %68 = phi i64 [ %29, %28 ], [ %45, %56 ], [ %63, %61 ], [ %29, %43 ], [ %45, %59 ]
  %69 = getelementptr inbounds nuw i32, ptr %7, i64 %68
  store i32 %17, ptr %69, align 4, !tbaa !3
  %70 = add i64 %15, 2
  %71 = add i64 %70, %19
  %72 = add i64 %71, %22
  %73 = icmp ult i64 %72, %3
  br i1 %73, label %14, label %13, !llvm.loop !24
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define range(i64 0, 8) i64 @lv_shortest(ptr noundef %0) local_unnamed_addr #2 {
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = load ptr, ptr %0, align 8, !tbaa !25
  %7 = load ptr, ptr %6, align 8, !tbaa !26
  %8 = load ptr, ptr %7, align 8, !tbaa !31
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %10 = load i64, ptr %9, align 8, !tbaa !37
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 72
  %12 = load i64, ptr %11, align 8, !tbaa !39
  %13 = shl i64 %12, 1
  %14 = add i64 %13, %10
  %15 = mul i64 %10, 3
  %16 = add i64 %13, %15
  %17 = getelementptr inbounds nuw i8, ptr %6, i64 392
  %18 = load ptr, ptr %17, align 8, !tbaa !40
  %19 = icmp ne ptr %18, null
  %20 = zext i1 %19 to i64
  %21 = add i64 %16, %20
  %22 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %23 = load ptr, ptr %22, align 8, !tbaa !41
  %24 = icmp eq ptr %23, null
  br i1 %24, label %638, label %25

25:                                               ; preds = %1
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %27 = load i64, ptr %26, align 8, !tbaa !42
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %32, label %29

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %31 = load i64, ptr %30, align 8, !tbaa !43
  br label %82

32:                                               ; preds = %25
  %33 = icmp eq ptr %18, null
  br i1 %33, label %51, label %34

34:                                               ; preds = %32
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %36 = load i64, ptr %35, align 8, !tbaa !17
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %41, label %38

38:                                               ; preds = %34
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %40 = load ptr, ptr %39, align 8, !tbaa !15
  br label %46

41:                                               ; preds = %46, %34
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %43 = load ptr, ptr %42, align 8, !tbaa !16
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 8
  store i64 0, ptr %44, align 8, !tbaa !18
  store i64 0, ptr %43, align 8, !tbaa !18
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 264
  store i64 2, ptr %45, align 8, !tbaa !7
  br label %51

46:                                               ; preds = %46, %38
  %47 = phi i64 [ 0, %38 ], [ %49, %46 ]
  %48 = getelementptr inbounds nuw i32, ptr %40, i64 %47
  store i32 0, ptr %48, align 4, !tbaa !3
  %49 = add nuw i64 %47, 1
  %50 = icmp eq i64 %49, %36
  br i1 %50, label %41, label %46, !llvm.loop !44

51:                                               ; preds = %32, %41
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %53 = load ptr, ptr %52, align 8, !tbaa !45
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %55 = load i64, ptr %54, align 8, !tbaa !46
  %56 = trunc i64 %55 to i32
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %58 = load ptr, ptr %57, align 8, !tbaa !47
  tail call fastcc void @meet(ptr noundef nonnull %0, ptr noundef %53, ptr noundef %53, i32 noundef %56, ptr noundef %58) #5
  %59 = load ptr, ptr %17, align 8, !tbaa !40
  %60 = icmp eq ptr %59, null
  br i1 %60, label %64, label %61

61:                                               ; preds = %51
  %62 = load ptr, ptr %57, align 8, !tbaa !47
  %63 = getelementptr inbounds nuw i64, ptr %62, i64 %21
  store i64 0, ptr %63, align 8, !tbaa !18
  br label %64

64:                                               ; preds = %61, %51
  %65 = load i64, ptr %54, align 8, !tbaa !46
  %66 = trunc i64 %65 to i32
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %68 = load ptr, ptr %67, align 8, !tbaa !48
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %70 = load i64, ptr %69, align 8, !tbaa !43
  %71 = getelementptr inbounds nuw i32, ptr %68, i64 %70
  store i32 %66, ptr %71, align 4, !tbaa !3
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %73 = load ptr, ptr %72, align 8, !tbaa !49
  %74 = getelementptr inbounds nuw i32, ptr %73, i64 %70
  store i32 -1, ptr %74, align 4, !tbaa !3
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %76 = load ptr, ptr %75, align 8, !tbaa !50
  %77 = getelementptr inbounds nuw i32, ptr %76, i64 %70
  store i32 0, ptr %77, align 4, !tbaa !3
  %78 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %79 = load ptr, ptr %78, align 8, !tbaa !51
  %80 = add i64 %70, 1
  store i64 %80, ptr %69, align 8, !tbaa !43
  %81 = getelementptr inbounds nuw i32, ptr %79, i64 %70
  store i32 0, ptr %81, align 4, !tbaa !3
  store i64 1, ptr %26, align 8, !tbaa !42
  br label %82

82:                                               ; preds = %29, %64
  %83 = phi i64 [ %31, %29 ], [ %80, %64 ]
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %86 = load i64, ptr %84, align 8, !tbaa !52
  %87 = icmp ult i64 %86, %83
  br i1 %87, label %88, label %123

88:                                               ; preds = %82
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %90 = load ptr, ptr %89, align 8, !tbaa !53
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %92 = load ptr, ptr %91, align 8, !tbaa !48
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %94 = load ptr, ptr %93, align 8, !tbaa !47
  %95 = load ptr, ptr %0, align 8, !tbaa !25
  %96 = load ptr, ptr %95, align 8, !tbaa !26
  %97 = load ptr, ptr %96, align 8, !tbaa !31
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 64
  %99 = load i64, ptr %98, align 8, !tbaa !37
  %100 = mul i64 %99, 3
  %101 = getelementptr inbounds nuw i8, ptr %97, i64 72
  %102 = load i64, ptr %101, align 8, !tbaa !39
  %103 = shl i64 %102, 1
  %104 = getelementptr inbounds nuw i8, ptr %95, i64 392
  %105 = load ptr, ptr %104, align 8, !tbaa !40
  %106 = icmp ne ptr %105, null
  %107 = zext i1 %106 to i64
  %108 = add i64 %100, 1
  %109 = add i64 %108, %103
  %110 = add i64 %109, %107
  br label %111

111:                                              ; preds = %111, %88
  %112 = phi i64 [ %86, %88 ], [ %121, %111 ]
  %113 = trunc i64 %112 to i32
  %114 = add i32 %113, 1
  %115 = getelementptr inbounds nuw i32, ptr %92, i64 %112
  %116 = load i32, ptr %115, align 4, !tbaa !3
  %117 = mul i64 %112, %110
  %118 = getelementptr inbounds nuw i64, ptr %94, i64 %117
  %119 = tail call fastcc i64 @place(ptr noundef nonnull %0, i32 noundef %116, ptr noundef %118) #5
  %120 = getelementptr inbounds nuw i32, ptr %90, i64 %119
  store i32 %114, ptr %120, align 4, !tbaa !3
  %121 = add i64 %112, 1
  store i64 %121, ptr %84, align 8, !tbaa !52
  %122 = icmp eq i64 %121, %83
  br i1 %122, label %123, label %111, !llvm.loop !54

123:                                              ; preds = %111, %82
  %124 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %125 = load i64, ptr %124, align 8, !tbaa !55
  %126 = icmp ult i64 %125, %83
  br i1 %126, label %127, label %638

127:                                              ; preds = %123
  %128 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %129 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %130 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %131 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %132 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %133 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %134 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %135 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %136 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %137 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %138 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %139 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %140 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %141 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %142 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %143 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %144 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %145 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %146 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %147

147:                                              ; preds = %127, %633
  %148 = phi i64 [ %125, %127 ], [ %635, %633 ]
  %149 = trunc i64 %148 to i32
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #6
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #6
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #6
  %150 = load i64, ptr %128, align 8, !tbaa !56
  %151 = icmp eq i64 %150, 0
  br i1 %151, label %160, label %152

152:                                              ; preds = %147
  %153 = load ptr, ptr %129, align 8, !tbaa !51
  %154 = and i64 %148, 4294967295
  %155 = getelementptr inbounds nuw i32, ptr %153, i64 %154
  %156 = load i32, ptr %155, align 4, !tbaa !3
  %157 = add i32 %156, 1
  %158 = zext i32 %157 to i64
  %159 = icmp ugt i64 %150, %158
  br i1 %159, label %160, label %631

160:                                              ; preds = %152, %147
  %161 = load i64, ptr %130, align 8, !tbaa !57
  %162 = icmp eq i64 %161, 0
  %163 = zext i1 %162 to i64
  store i64 %163, ptr %131, align 8, !tbaa !58
  br i1 %162, label %631, label %164

164:                                              ; preds = %160
  %165 = call fastcc i64 @steps(ptr noundef nonnull %0, i32 noundef 1, ptr noundef %3, ptr noundef %4, ptr noundef %5) #5
  %166 = icmp eq i64 %165, 0
  br i1 %166, label %167, label %631

167:                                              ; preds = %164
  %168 = load i64, ptr %130, align 8, !tbaa !57
  %169 = add i64 %168, -1
  store i64 %169, ptr %130, align 8, !tbaa !57
  %170 = load i32, ptr %3, align 4, !tbaa !3
  %171 = icmp eq i32 %170, 0
  br i1 %171, label %633, label %172

172:                                              ; preds = %167
  %173 = and i64 %148, 4294967295
  %174 = icmp eq i32 %149, -1
  %175 = zext i32 %170 to i64
  br label %176

176:                                              ; preds = %172, %627
  %177 = phi i64 [ 0, %172 ], [ %629, %627 ]
  %178 = phi i32 [ 0, %172 ], [ %628, %627 ]
  %179 = load ptr, ptr %4, align 8, !tbaa !59
  %180 = load ptr, ptr %5, align 8, !tbaa !60
  %181 = trunc nuw i64 %177 to i32
  %182 = call fastcc i32 @left_out(ptr noundef nonnull %0, i32 noundef %149, i32 noundef %181, i32 noundef %170, ptr noundef %179, ptr noundef %180) #5
  %183 = icmp eq i32 %182, 0
  br i1 %183, label %184, label %627

184:                                              ; preds = %176
  %185 = load ptr, ptr %132, align 8, !tbaa !48
  %186 = getelementptr inbounds nuw i32, ptr %185, i64 %173
  %187 = load i32, ptr %186, align 4, !tbaa !3
  %188 = load ptr, ptr %6, align 8, !tbaa !26
  %189 = getelementptr inbounds nuw i8, ptr %188, i64 96
  %190 = load ptr, ptr %189, align 8, !tbaa !61
  %191 = getelementptr inbounds nuw i8, ptr %188, i64 120
  %192 = load ptr, ptr %191, align 8, !tbaa !62
  %193 = zext i32 %187 to i64
  %194 = getelementptr inbounds nuw i32, ptr %192, i64 %193
  %195 = load i32, ptr %194, align 4, !tbaa !3
  %196 = zext i32 %195 to i64
  %197 = getelementptr inbounds nuw i16, ptr %190, i64 %196
  %198 = load i16, ptr %197, align 2, !tbaa !63
  %199 = zext i16 %198 to i32
  %200 = load ptr, ptr %4, align 8, !tbaa !59
  %201 = getelementptr inbounds nuw i32, ptr %200, i64 %177
  %202 = load i32, ptr %201, align 4, !tbaa !3
  %203 = call fastcc i32 @within(ptr noundef nonnull %0, i32 noundef %199, i32 noundef %202) #5
  %204 = icmp eq i32 %203, 0
  br i1 %204, label %627, label %205

205:                                              ; preds = %184
  %206 = mul i64 %14, %177
  %207 = zext i32 %203 to i64
  br label %208

208:                                              ; preds = %205, %619
  %209 = phi i64 [ 0, %205 ], [ %620, %619 ]
  %210 = phi i32 [ %178, %205 ], [ %621, %619 ]
  %211 = load ptr, ptr %133, align 8, !tbaa !65
  %212 = getelementptr inbounds nuw i32, ptr %211, i64 %209
  %213 = load i32, ptr %212, align 4, !tbaa !3
  %214 = load i64, ptr %85, align 8, !tbaa !43
  %215 = load ptr, ptr %134, align 8, !tbaa !47
  %216 = load ptr, ptr %0, align 8, !tbaa !25
  %217 = load ptr, ptr %216, align 8, !tbaa !26
  %218 = load ptr, ptr %217, align 8, !tbaa !31
  %219 = getelementptr inbounds nuw i8, ptr %218, i64 64
  %220 = load i64, ptr %219, align 8, !tbaa !37
  %221 = mul i64 %220, 3
  %222 = getelementptr inbounds nuw i8, ptr %218, i64 72
  %223 = load i64, ptr %222, align 8, !tbaa !39
  %224 = shl i64 %223, 1
  %225 = getelementptr inbounds nuw i8, ptr %216, i64 392
  %226 = load ptr, ptr %225, align 8, !tbaa !40
  %227 = icmp ne ptr %226, null
  %228 = zext i1 %227 to i64
  %229 = add i64 %221, 1
  %230 = add i64 %229, %224
  %231 = add i64 %230, %228
  %232 = mul i64 %231, %214
  %233 = getelementptr inbounds nuw i64, ptr %215, i64 %232
  %234 = mul i64 %231, %173
  %235 = getelementptr inbounds nuw i64, ptr %215, i64 %234
  %236 = load ptr, ptr %5, align 8, !tbaa !60
  %237 = getelementptr inbounds nuw i64, ptr %236, i64 %206
  call fastcc void @meet(ptr noundef nonnull %0, ptr noundef %235, ptr noundef %237, i32 noundef %213, ptr noundef %233) #5
  %238 = load ptr, ptr %17, align 8, !tbaa !40
  %239 = icmp eq ptr %238, null
  br i1 %239, label %473, label %240

240:                                              ; preds = %208
  %241 = load ptr, ptr %134, align 8, !tbaa !47
  %242 = load ptr, ptr %0, align 8, !tbaa !25
  %243 = load ptr, ptr %242, align 8, !tbaa !26
  %244 = load ptr, ptr %243, align 8, !tbaa !31
  %245 = getelementptr inbounds nuw i8, ptr %244, i64 64
  %246 = load i64, ptr %245, align 8, !tbaa !37
  %247 = mul i64 %246, 3
  %248 = getelementptr inbounds nuw i8, ptr %244, i64 72
  %249 = load i64, ptr %248, align 8, !tbaa !39
  %250 = shl i64 %249, 1
  %251 = getelementptr inbounds nuw i8, ptr %242, i64 392
  %252 = load ptr, ptr %251, align 8, !tbaa !40
  %253 = icmp ne ptr %252, null
  %254 = zext i1 %253 to i64
  %255 = add i64 %247, 1
  %256 = add i64 %255, %250
  %257 = add i64 %256, %254
  %258 = mul i64 %257, %173
  %259 = getelementptr inbounds nuw i64, ptr %241, i64 %258
  %260 = getelementptr inbounds nuw i64, ptr %259, i64 %21
  %261 = load i64, ptr %260, align 8, !tbaa !18
  %262 = load ptr, ptr %132, align 8, !tbaa !48
  %263 = getelementptr inbounds nuw i32, ptr %262, i64 %173
  %264 = load i32, ptr %263, align 4, !tbaa !3
  %265 = load ptr, ptr %135, align 8, !tbaa !16
  %266 = getelementptr i64, ptr %265, i64 %261
  %267 = getelementptr inbounds nuw i8, ptr %266, i64 16
  %268 = load i64, ptr %136, align 8, !tbaa !66
  %269 = load i64, ptr %137, align 8, !tbaa !67
  %270 = sub i64 %268, %269
  %271 = load i64, ptr %138, align 8, !tbaa !7
  %272 = getelementptr inbounds nuw i64, ptr %265, i64 %271
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6
  %273 = zext i32 %264 to i64
  %274 = shl nuw i64 %273, 32
  %275 = load ptr, ptr %139, align 8, !tbaa !68
  %276 = getelementptr inbounds nuw i32, ptr %275, i64 %177
  %277 = load i32, ptr %276, align 4, !tbaa !3
  %278 = zext i32 %277 to i64
  %279 = or disjoint i64 %274, %278
  store i64 %279, ptr %2, align 8, !tbaa !18
  %280 = icmp eq i64 %270, 1
  br i1 %280, label %470, label %281

281:                                              ; preds = %240
  %282 = getelementptr inbounds nuw i8, ptr %272, i64 16
  %283 = load i64, ptr %266, align 8, !tbaa !18
  %284 = getelementptr i8, ptr %266, i64 8
  %285 = load i64, ptr %284, align 8, !tbaa !18
  %286 = getelementptr i64, ptr %282, i64 %283
  %287 = getelementptr i64, ptr %286, i64 %285
  %288 = getelementptr inbounds nuw i64, ptr %287, i64 %270
  %289 = getelementptr inbounds nuw i8, ptr %288, i64 8
  %290 = icmp eq i64 %268, %269
  br i1 %290, label %293, label %438

291:                                              ; preds = %456
  %292 = load i64, ptr %266, align 8, !tbaa !18
  br label %293

293:                                              ; preds = %291, %281
  %294 = phi i64 [ %292, %291 ], [ %283, %281 ]
  %295 = or i64 %294, %270
  %296 = icmp eq i64 %295, 0
  br i1 %296, label %342, label %297

297:                                              ; preds = %293
  %298 = icmp ne i64 %268, %269
  %299 = icmp ne i64 %294, 0
  br label %300

300:                                              ; preds = %334, %297
  %301 = phi i1 [ %340, %334 ], [ %298, %297 ]
  %302 = phi i1 [ %339, %334 ], [ %299, %297 ]
  %303 = phi i64 [ %328, %334 ], [ 0, %297 ]
  %304 = phi i64 [ %337, %334 ], [ 0, %297 ]
  %305 = phi i64 [ %336, %334 ], [ 0, %297 ]
  %306 = icmp eq i64 %305, %270
  br i1 %306, label %314, label %307

307:                                              ; preds = %300
  br i1 %302, label %308, label %316

308:                                              ; preds = %307
  %309 = getelementptr inbounds nuw i64, ptr %267, i64 %303
  %310 = load i64, ptr %309, align 8, !tbaa !18
  %311 = getelementptr inbounds nuw i64, ptr %289, i64 %305
  %312 = load i64, ptr %311, align 8, !tbaa !18
  %313 = icmp ult i64 %310, %312
  br i1 %313, label %314, label %316

314:                                              ; preds = %308, %300
  %315 = getelementptr inbounds nuw i64, ptr %267, i64 %303
  br label %318

316:                                              ; preds = %308, %307
  %317 = getelementptr inbounds nuw i64, ptr %289, i64 %305
  br label %318

318:                                              ; preds = %316, %314
  %319 = phi ptr [ %315, %314 ], [ %317, %316 ]
  %320 = load i64, ptr %319, align 8, !tbaa !18
  br i1 %302, label %321, label %326

321:                                              ; preds = %318
  %322 = getelementptr inbounds nuw i64, ptr %267, i64 %303
  %323 = load i64, ptr %322, align 8, !tbaa !18
  %324 = icmp eq i64 %323, %320
  %325 = zext i1 %324 to i64
  br label %326

326:                                              ; preds = %321, %318
  %327 = phi i64 [ 0, %318 ], [ %325, %321 ]
  %328 = add i64 %327, %303
  br i1 %301, label %329, label %334

329:                                              ; preds = %326
  %330 = getelementptr inbounds nuw i64, ptr %289, i64 %305
  %331 = load i64, ptr %330, align 8, !tbaa !18
  %332 = icmp eq i64 %331, %320
  %333 = zext i1 %332 to i64
  br label %334

334:                                              ; preds = %329, %326
  %335 = phi i64 [ 0, %326 ], [ %333, %329 ]
  %336 = add i64 %335, %305
  %337 = add i64 %304, 1
  %338 = getelementptr inbounds nuw i64, ptr %282, i64 %304
  store i64 %320, ptr %338, align 8, !tbaa !18
  %339 = icmp ult i64 %328, %294
  %340 = icmp ult i64 %336, %270
  %341 = select i1 %339, i1 true, i1 %340
  br i1 %341, label %300, label %342, !llvm.loop !69

342:                                              ; preds = %334, %293
  %343 = phi i64 [ 0, %293 ], [ %337, %334 ]
  store i64 %343, ptr %272, align 8, !tbaa !18
  %344 = load i64, ptr %266, align 8, !tbaa !18
  %345 = getelementptr inbounds nuw i64, ptr %267, i64 %344
  %346 = load i64, ptr %284, align 8, !tbaa !18
  %347 = getelementptr inbounds nuw i64, ptr %282, i64 %343
  %348 = icmp ne i64 %346, 0
  br label %349

349:                                              ; preds = %373, %342
  %350 = phi i1 [ %383, %373 ], [ true, %342 ]
  %351 = phi i1 [ %382, %373 ], [ %348, %342 ]
  %352 = phi i64 [ %375, %373 ], [ 0, %342 ]
  %353 = phi i64 [ %380, %373 ], [ 0, %342 ]
  %354 = phi i64 [ %379, %373 ], [ 0, %342 ]
  %355 = icmp eq i64 %354, 1
  br i1 %355, label %361, label %356

356:                                              ; preds = %349
  br i1 %351, label %357, label %363

357:                                              ; preds = %356
  %358 = getelementptr inbounds nuw i64, ptr %345, i64 %352
  %359 = load i64, ptr %358, align 8, !tbaa !18
  %360 = icmp ult i64 %359, %279
  br i1 %360, label %361, label %363

361:                                              ; preds = %357, %349
  %362 = getelementptr inbounds nuw i64, ptr %345, i64 %352
  br label %365

363:                                              ; preds = %357, %356
  %364 = getelementptr inbounds nuw i64, ptr %2, i64 %354
  br label %365

365:                                              ; preds = %363, %361
  %366 = phi ptr [ %362, %361 ], [ %364, %363 ]
  %367 = load i64, ptr %366, align 8, !tbaa !18
  br i1 %351, label %368, label %373

368:                                              ; preds = %365
  %369 = getelementptr inbounds nuw i64, ptr %345, i64 %352
  %370 = load i64, ptr %369, align 8, !tbaa !18
  %371 = icmp eq i64 %370, %367
  %372 = zext i1 %371 to i64
  br label %373

373:                                              ; preds = %368, %365
  %374 = phi i64 [ 0, %365 ], [ %372, %368 ]
  %375 = add i64 %374, %352
  %376 = icmp eq i64 %279, %367
  %377 = select i1 %350, i1 %376, i1 false
  %378 = zext i1 %377 to i64
  %379 = add i64 %354, %378
  %380 = add i64 %353, 1
  %381 = getelementptr inbounds nuw i64, ptr %347, i64 %353
  store i64 %367, ptr %381, align 8, !tbaa !18
  %382 = icmp ult i64 %375, %346
  %383 = icmp eq i64 %379, 0
  %384 = select i1 %382, i1 true, i1 %383
  br i1 %384, label %349, label %385, !llvm.loop !69

385:                                              ; preds = %373
  %386 = getelementptr inbounds nuw i8, ptr %272, i64 8
  store i64 %380, ptr %386, align 8, !tbaa !18
  %387 = load ptr, ptr %140, align 8, !tbaa !15
  %388 = add i64 %343, 2
  %389 = add i64 %388, %380
  %390 = load i64, ptr %141, align 8, !tbaa !17
  %391 = add i64 %390, -1
  %392 = icmp eq i64 %389, 0
  br i1 %392, label %433, label %399

393:                                              ; preds = %399
  %394 = lshr i64 %406, 32
  %395 = and i64 %394, %391
  %396 = getelementptr inbounds nuw i32, ptr %387, i64 %395
  %397 = load i32, ptr %396, align 4, !tbaa !3
  %398 = icmp eq i32 %397, 0
  br i1 %398, label %433, label %409

399:                                              ; preds = %385, %399
  %400 = phi i64 [ %407, %399 ], [ 0, %385 ]
  %401 = phi i64 [ %406, %399 ], [ 0, %385 ]
  %402 = call i64 @llvm.fshl.i64(i64 %401, i64 %401, i64 23)
  %403 = getelementptr inbounds nuw i64, ptr %272, i64 %400
  %404 = load i64, ptr %403, align 8, !tbaa !18
  %405 = xor i64 %404, %402
  %406 = mul i64 %405, -7046029254386353131
  %407 = add nuw i64 %400, 1
  %408 = icmp eq i64 %407, %389
  br i1 %408, label %393, label %399, !llvm.loop !19

409:                                              ; preds = %393, %427
  %410 = phi i32 [ %431, %427 ], [ %397, %393 ]
  %411 = phi i64 [ %429, %427 ], [ %395, %393 ]
  %412 = zext i32 %410 to i64
  %413 = getelementptr inbounds nuw i64, ptr %265, i64 %412
  %414 = getelementptr inbounds i8, ptr %413, i64 -8
  br label %415

415:                                              ; preds = %409, %422
  %416 = phi i64 [ %423, %422 ], [ 0, %409 ]
  %417 = getelementptr inbounds nuw i64, ptr %414, i64 %416
  %418 = load i64, ptr %417, align 8, !tbaa !18
  %419 = getelementptr inbounds nuw i64, ptr %272, i64 %416
  %420 = load i64, ptr %419, align 8, !tbaa !18
  %421 = icmp eq i64 %418, %420
  br i1 %421, label %422, label %425

422:                                              ; preds = %415
  %423 = add nuw i64 %416, 1
  %424 = icmp eq i64 %423, %389
  br i1 %424, label %433, label %415, !llvm.loop !22

425:                                              ; preds = %415
  %426 = icmp eq i64 %416, %389
  br i1 %426, label %433, label %427

427:                                              ; preds = %425
  %428 = add i64 %411, 1
  %429 = and i64 %428, %391
  %430 = getelementptr inbounds nuw i32, ptr %387, i64 %429
  %431 = load i32, ptr %430, align 4, !tbaa !3
  %432 = icmp eq i32 %431, 0
  br i1 %432, label %433, label %409, !llvm.loop !23

433:                                              ; preds = %425, %427, %422, %385, %393
  %434 = phi i64 [ %395, %393 ], [ %411, %422 ], [ 0, %385 ], [ %429, %427 ], [ %411, %425 ]
  %435 = getelementptr inbounds nuw i32, ptr %387, i64 %434
  %436 = load i32, ptr %435, align 4, !tbaa !3
  %437 = icmp eq i32 %436, 0
  br i1 %437, label %461, label %466

438:                                              ; preds = %281, %456
  %439 = phi i64 [ %459, %456 ], [ 0, %281 ]
  %440 = load i64, ptr %137, align 8, !tbaa !67
  %441 = getelementptr i32, ptr %275, i64 %440
  %442 = getelementptr i32, ptr %441, i64 %439
  %443 = load i32, ptr %442, align 4, !tbaa !3
  %444 = zext i32 %443 to i64
  %445 = or disjoint i64 %274, %444
  %446 = icmp eq i64 %439, 0
  br i1 %446, label %456, label %447

447:                                              ; preds = %438, %452
  %448 = phi i64 [ %454, %452 ], [ %439, %438 ]
  %449 = getelementptr i64, ptr %288, i64 %448
  %450 = load i64, ptr %449, align 8, !tbaa !18
  %451 = icmp ugt i64 %450, %445
  br i1 %451, label %452, label %456

452:                                              ; preds = %447
  %453 = getelementptr inbounds nuw i64, ptr %289, i64 %448
  store i64 %450, ptr %453, align 8, !tbaa !18
  %454 = add i64 %448, -1
  %455 = icmp eq i64 %454, 0
  br i1 %455, label %456, label %447, !llvm.loop !70

456:                                              ; preds = %452, %447, %438
  %457 = phi i64 [ 0, %438 ], [ %448, %447 ], [ 0, %452 ]
  %458 = getelementptr inbounds nuw i64, ptr %289, i64 %457
  store i64 %445, ptr %458, align 8, !tbaa !18
  %459 = add nuw i64 %439, 1
  %460 = icmp eq i64 %459, %270
  br i1 %460, label %291, label %438, !llvm.loop !71

461:                                              ; preds = %433
  %462 = load i64, ptr %138, align 8, !tbaa !7
  %463 = trunc i64 %462 to i32
  %464 = add i32 %463, 1
  store i32 %464, ptr %435, align 4, !tbaa !3
  %465 = add i64 %462, %389
  store i64 %465, ptr %138, align 8, !tbaa !7
  br label %466

466:                                              ; preds = %461, %433
  %467 = phi i32 [ %464, %461 ], [ %436, %433 ]
  %468 = add i32 %467, -1
  %469 = zext i32 %468 to i64
  br label %470

470:                                              ; preds = %240, %466
  %471 = phi i64 [ %469, %466 ], [ %261, %240 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6
  %472 = getelementptr inbounds nuw i64, ptr %233, i64 %21
  store i64 %471, ptr %472, align 8, !tbaa !18
  br label %473

473:                                              ; preds = %470, %208
  %474 = zext i32 %213 to i64
  %475 = load i64, ptr %142, align 8, !tbaa !46
  %476 = icmp eq i64 %475, %474
  br i1 %476, label %477, label %595

477:                                              ; preds = %473
  %478 = load ptr, ptr %0, align 8, !tbaa !25
  %479 = load ptr, ptr %478, align 8, !tbaa !26
  %480 = load ptr, ptr %479, align 8, !tbaa !31
  %481 = getelementptr inbounds nuw i8, ptr %480, i64 64
  %482 = load i64, ptr %481, align 8, !tbaa !37
  %483 = getelementptr inbounds nuw i8, ptr %480, i64 72
  %484 = load i64, ptr %483, align 8, !tbaa !39
  %485 = mul i64 %482, 24
  %486 = getelementptr inbounds nuw i8, ptr %233, i64 %485
  %487 = getelementptr inbounds nuw i64, ptr %486, i64 %484
  %488 = icmp eq i64 %482, 0
  br i1 %488, label %495, label %489

489:                                              ; preds = %477
  %490 = getelementptr inbounds nuw i8, ptr %478, i64 8
  %491 = load ptr, ptr %490, align 8, !tbaa !72
  %492 = shl i64 %482, 4
  %493 = getelementptr i8, ptr %233, i64 %492
  %494 = getelementptr i64, ptr %233, i64 %482
  br label %503

495:                                              ; preds = %503, %477
  %496 = phi i64 [ 0, %477 ], [ %519, %503 ]
  %497 = icmp eq i64 %484, 0
  br i1 %497, label %522, label %498

498:                                              ; preds = %495
  %499 = getelementptr inbounds nuw i8, ptr %478, i64 32
  %500 = load ptr, ptr %499, align 8, !tbaa !73
  %501 = getelementptr inbounds nuw i8, ptr %478, i64 24
  %502 = load ptr, ptr %501, align 8, !tbaa !74
  br label %529

503:                                              ; preds = %503, %489
  %504 = phi i64 [ 0, %489 ], [ %520, %503 ]
  %505 = phi i64 [ 0, %489 ], [ %519, %503 ]
  %506 = getelementptr inbounds nuw i64, ptr %491, i64 %504
  %507 = load i64, ptr %506, align 8, !tbaa !18
  %508 = getelementptr inbounds nuw i64, ptr %233, i64 %504
  %509 = load i64, ptr %508, align 8, !tbaa !18
  %510 = xor i64 %509, -1
  %511 = and i64 %507, %510
  %512 = getelementptr i64, ptr %493, i64 %504
  %513 = load i64, ptr %512, align 8, !tbaa !18
  %514 = getelementptr i64, ptr %494, i64 %504
  %515 = load i64, ptr %514, align 8, !tbaa !18
  %516 = xor i64 %515, -1
  %517 = and i64 %513, %516
  %518 = or i64 %511, %505
  %519 = or i64 %518, %517
  %520 = add nuw i64 %504, 1
  %521 = icmp eq i64 %520, %482
  br i1 %521, label %495, label %503, !llvm.loop !75

522:                                              ; preds = %529, %495
  %523 = phi i64 [ %496, %495 ], [ %546, %529 ]
  %524 = getelementptr inbounds nuw i8, ptr %478, i64 392
  %525 = load ptr, ptr %524, align 8, !tbaa !40
  %526 = icmp eq ptr %525, null
  %527 = icmp ne i64 %523, 0
  %528 = select i1 %526, i1 true, i1 %527
  br i1 %528, label %586, label %549

529:                                              ; preds = %529, %498
  %530 = phi i64 [ 0, %498 ], [ %547, %529 ]
  %531 = phi i64 [ %496, %498 ], [ %546, %529 ]
  %532 = getelementptr inbounds nuw i64, ptr %486, i64 %530
  %533 = load i64, ptr %532, align 8, !tbaa !18
  %534 = getelementptr inbounds nuw i64, ptr %500, i64 %530
  %535 = load i64, ptr %534, align 8, !tbaa !18
  %536 = getelementptr inbounds nuw i64, ptr %487, i64 %530
  %537 = load i64, ptr %536, align 8, !tbaa !18
  %538 = or i64 %537, %535
  %539 = xor i64 %538, -1
  %540 = and i64 %533, %539
  %541 = getelementptr inbounds nuw i64, ptr %502, i64 %530
  %542 = load i64, ptr %541, align 8, !tbaa !18
  %543 = xor i64 %533, -1
  %544 = and i64 %542, %543
  %545 = or i64 %540, %531
  %546 = or i64 %545, %544
  %547 = add nuw i64 %530, 1
  %548 = icmp eq i64 %547, %484
  br i1 %548, label %522, label %529, !llvm.loop !76

549:                                              ; preds = %522
  %550 = getelementptr i64, ptr %487, i64 %484
  %551 = getelementptr i8, ptr %550, i64 8
  %552 = load i64, ptr %551, align 8, !tbaa !18
  %553 = load ptr, ptr %135, align 8, !tbaa !16
  %554 = getelementptr inbounds nuw i64, ptr %553, i64 %552
  %555 = getelementptr inbounds nuw i8, ptr %554, i64 16
  %556 = load i64, ptr %554, align 8, !tbaa !18
  %557 = shl nuw nsw i64 %556, 3
  %558 = getelementptr inbounds nuw i8, ptr %555, i64 %557
  %559 = getelementptr i8, ptr %554, i64 8
  %560 = load i64, ptr %559, align 8, !tbaa !18
  %561 = getelementptr inbounds nuw i64, ptr %558, i64 %560
  %562 = icmp eq i64 %556, 0
  br i1 %562, label %586, label %566

563:                                              ; preds = %582
  %564 = getelementptr inbounds nuw i8, ptr %567, i64 8
  %565 = icmp ult ptr %564, %558
  br i1 %565, label %566, label %586, !llvm.loop !77

566:                                              ; preds = %549, %563
  %567 = phi ptr [ %564, %563 ], [ %555, %549 ]
  %568 = phi ptr [ %580, %563 ], [ %558, %549 ]
  %569 = icmp ult ptr %568, %561
  br i1 %569, label %570, label %579

570:                                              ; preds = %566
  %571 = load i64, ptr %567, align 8, !tbaa !18
  br label %572

572:                                              ; preds = %576, %570
  %573 = phi ptr [ %568, %570 ], [ %577, %576 ]
  %574 = load i64, ptr %573, align 8, !tbaa !18
  %575 = icmp ult i64 %574, %571
  br i1 %575, label %576, label %579

576:                                              ; preds = %572
  %577 = getelementptr inbounds nuw i8, ptr %573, i64 8
  %578 = icmp ult ptr %577, %561
  br i1 %578, label %572, label %579, !llvm.loop !78

579:                                              ; preds = %576, %572, %566
  %580 = phi ptr [ %568, %566 ], [ %577, %576 ], [ %573, %572 ]
  %581 = icmp eq ptr %580, %561
  br i1 %581, label %586, label %582

582:                                              ; preds = %579
  %583 = load i64, ptr %580, align 8, !tbaa !18
  %584 = load i64, ptr %567, align 8, !tbaa !18
  %585 = icmp eq i64 %583, %584
  br i1 %585, label %563, label %586

586:                                              ; preds = %563, %579, %582, %522, %549
  %587 = phi i64 [ %523, %522 ], [ 0, %549 ], [ 1, %579 ], [ 1, %582 ], [ 0, %563 ]
  %588 = load i64, ptr %143, align 8, !tbaa !79
  %589 = getelementptr inbounds nuw i64, ptr %487, i64 %484
  %590 = load i64, ptr %589, align 8, !tbaa !18
  %591 = xor i64 %590, -1
  %592 = and i64 %588, %591
  %593 = or i64 %592, %587
  %594 = icmp eq i64 %593, 0
  br i1 %594, label %623, label %595

595:                                              ; preds = %586, %473
  %596 = load ptr, ptr %144, align 8, !tbaa !53
  %597 = call fastcc i64 @place(ptr noundef nonnull %0, i32 noundef %213, ptr noundef %233) #5
  %598 = getelementptr inbounds nuw i32, ptr %596, i64 %597
  %599 = load i32, ptr %598, align 4, !tbaa !3
  %600 = icmp eq i32 %599, 0
  br i1 %600, label %601, label %619

601:                                              ; preds = %595
  %602 = load ptr, ptr %132, align 8, !tbaa !48
  %603 = load i64, ptr %85, align 8, !tbaa !43
  %604 = getelementptr inbounds nuw i32, ptr %602, i64 %603
  store i32 %213, ptr %604, align 4, !tbaa !3
  %605 = load ptr, ptr %145, align 8, !tbaa !49
  %606 = getelementptr inbounds nuw i32, ptr %605, i64 %603
  store i32 %149, ptr %606, align 4, !tbaa !3
  %607 = load ptr, ptr %146, align 8, !tbaa !50
  %608 = getelementptr inbounds nuw i32, ptr %607, i64 %603
  store i32 %210, ptr %608, align 4, !tbaa !3
  %609 = load ptr, ptr %129, align 8, !tbaa !51
  br i1 %174, label %614, label %610

610:                                              ; preds = %601
  %611 = getelementptr inbounds nuw i32, ptr %609, i64 %173
  %612 = load i32, ptr %611, align 4, !tbaa !3
  %613 = add i32 %612, 1
  br label %614

614:                                              ; preds = %601, %610
  %615 = phi i32 [ %613, %610 ], [ 0, %601 ]
  %616 = add i64 %603, 1
  store i64 %616, ptr %85, align 8, !tbaa !43
  %617 = getelementptr inbounds nuw i32, ptr %609, i64 %603
  store i32 %615, ptr %617, align 4, !tbaa !3
  %618 = trunc i64 %616 to i32
  store i32 %618, ptr %598, align 4, !tbaa !3
  store i64 %616, ptr %84, align 8, !tbaa !52
  br label %619

619:                                              ; preds = %614, %595
  %620 = add nuw nsw i64 %209, 1
  %621 = add i32 %210, 1
  %622 = icmp eq i64 %620, %207
  br i1 %622, label %627, label %208, !llvm.loop !80

623:                                              ; preds = %586
  %624 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 %173, ptr %624, align 8, !tbaa !81
  %625 = zext i32 %210 to i64
  %626 = getelementptr inbounds nuw i8, ptr %0, i64 200
  store i64 %625, ptr %626, align 8, !tbaa !82
  br label %631

627:                                              ; preds = %619, %184, %176
  %628 = phi i32 [ %178, %176 ], [ %178, %184 ], [ %621, %619 ]
  %629 = add nuw nsw i64 %177, 1
  %630 = icmp eq i64 %629, %175
  br i1 %630, label %633, label %176, !llvm.loop !83

631:                                              ; preds = %160, %152, %164, %623
  %632 = phi i64 [ 0, %623 ], [ 0, %160 ], [ 0, %152 ], [ %165, %164 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #6
  br label %638

633:                                              ; preds = %627, %167
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #6
  %634 = load i64, ptr %124, align 8, !tbaa !55
  %635 = add i64 %634, 1
  store i64 %635, ptr %124, align 8, !tbaa !55
  %636 = load i64, ptr %85, align 8, !tbaa !43
  %637 = icmp ult i64 %635, %636
  br i1 %637, label %147, label %638, !llvm.loop !84

638:                                              ; preds = %633, %123, %631, %1
  %639 = phi i64 [ %632, %631 ], [ 5, %1 ], [ 0, %123 ], [ 0, %633 ]
  ret i64 %639
}

; Function Attrs: nounwind
define internal fastcc void @meet(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3, ptr noundef writeonly captures(none) %4) unnamed_addr #2 {
  %6 = load ptr, ptr %0, align 8, !tbaa !25
  %7 = load ptr, ptr %6, align 8, !tbaa !26
  %8 = load ptr, ptr %7, align 8, !tbaa !31
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %10 = load i64, ptr %9, align 8, !tbaa !37
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 72
  %12 = load i64, ptr %11, align 8, !tbaa !39
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %14 = load ptr, ptr %13, align 8, !tbaa !85
  %15 = load ptr, ptr %8, align 8, !tbaa !86
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 88
  %17 = load ptr, ptr %16, align 8, !tbaa !87
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 120
  %19 = load ptr, ptr %18, align 8, !tbaa !62
  %20 = zext i32 %3 to i64
  %21 = getelementptr inbounds nuw i32, ptr %19, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !3
  %23 = zext i32 %22 to i64
  %24 = getelementptr inbounds nuw i32, ptr %17, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !3
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 176
  %27 = load ptr, ptr %26, align 8, !tbaa !88
  tail call void %14(ptr noundef %15, i32 noundef %25, ptr noundef %27) #7
  %28 = icmp eq i64 %10, 0
  br i1 %28, label %36, label %29

29:                                               ; preds = %5
  %30 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %31 = load ptr, ptr %30, align 8, !tbaa !72
  %32 = load ptr, ptr %26, align 8, !tbaa !88
  %33 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %34 = load ptr, ptr %33, align 8, !tbaa !89
  %35 = shl i64 %10, 1
  br label %42

36:                                               ; preds = %42, %5
  %37 = shl i64 %12, 1
  %38 = icmp eq i64 %37, 0
  %39 = mul i64 %10, 3
  br i1 %38, label %76, label %40

40:                                               ; preds = %36
  %41 = getelementptr i64, ptr %2, i64 %10
  br label %101

42:                                               ; preds = %29, %42
  %43 = phi i64 [ 0, %29 ], [ %74, %42 ]
  %44 = getelementptr inbounds nuw i64, ptr %1, i64 %43
  %45 = load i64, ptr %44, align 8, !tbaa !18
  %46 = getelementptr inbounds nuw i64, ptr %31, i64 %43
  %47 = load i64, ptr %46, align 8, !tbaa !18
  %48 = getelementptr inbounds nuw i64, ptr %2, i64 %43
  %49 = load i64, ptr %48, align 8, !tbaa !18
  %50 = getelementptr inbounds nuw i64, ptr %32, i64 %43
  %51 = load i64, ptr %50, align 8, !tbaa !18
  %52 = xor i64 %51, -1
  %53 = or i64 %49, %52
  %54 = and i64 %53, %47
  %55 = or i64 %54, %45
  %56 = getelementptr inbounds nuw i64, ptr %4, i64 %43
  store i64 %55, ptr %56, align 8, !tbaa !18
  %57 = add i64 %43, %10
  %58 = getelementptr inbounds nuw i64, ptr %1, i64 %57
  %59 = load i64, ptr %58, align 8, !tbaa !18
  %60 = getelementptr inbounds nuw i64, ptr %34, i64 %43
  %61 = load i64, ptr %60, align 8, !tbaa !18
  %62 = load i64, ptr %48, align 8, !tbaa !18
  %63 = and i64 %62, %61
  %64 = or i64 %63, %59
  %65 = getelementptr inbounds nuw i64, ptr %4, i64 %57
  store i64 %64, ptr %65, align 8, !tbaa !18
  %66 = add i64 %43, %35
  %67 = getelementptr inbounds nuw i64, ptr %1, i64 %66
  %68 = load i64, ptr %67, align 8, !tbaa !18
  %69 = load i64, ptr %60, align 8, !tbaa !18
  %70 = load i64, ptr %50, align 8, !tbaa !18
  %71 = and i64 %70, %69
  %72 = or i64 %71, %68
  %73 = getelementptr inbounds nuw i64, ptr %4, i64 %66
  store i64 %72, ptr %73, align 8, !tbaa !18
  %74 = add nuw i64 %43, 1
  %75 = icmp eq i64 %74, %10
  br i1 %75, label %36, label %42, !llvm.loop !90

76:                                               ; preds = %101, %36
  %77 = add i64 %37, %39
  %78 = getelementptr inbounds nuw i64, ptr %1, i64 %77
  %79 = load i64, ptr %78, align 8, !tbaa !18
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %81 = load i64, ptr %80, align 8, !tbaa !79
  %82 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %83 = load ptr, ptr %82, align 8, !tbaa !91
  %84 = load ptr, ptr %6, align 8, !tbaa !26
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 96
  %86 = load ptr, ptr %85, align 8, !tbaa !61
  %87 = getelementptr inbounds nuw i8, ptr %84, i64 120
  %88 = load ptr, ptr %87, align 8, !tbaa !62
  %89 = getelementptr inbounds nuw i32, ptr %88, i64 %20
  %90 = load i32, ptr %89, align 4, !tbaa !3
  %91 = zext i32 %90 to i64
  %92 = getelementptr inbounds nuw i16, ptr %86, i64 %91
  %93 = load i16, ptr %92, align 2, !tbaa !63
  %94 = zext i16 %93 to i64
  %95 = getelementptr inbounds nuw i64, ptr %83, i64 %94
  %96 = load i64, ptr %95, align 8, !tbaa !18
  %97 = xor i64 %96, -1
  %98 = and i64 %81, %97
  %99 = or i64 %98, %79
  %100 = getelementptr inbounds nuw i64, ptr %4, i64 %77
  store i64 %99, ptr %100, align 8, !tbaa !18
  ret void

101:                                              ; preds = %40, %101
  %102 = phi i64 [ 0, %40 ], [ %110, %101 ]
  %103 = add i64 %102, %39
  %104 = getelementptr inbounds nuw i64, ptr %1, i64 %103
  %105 = load i64, ptr %104, align 8, !tbaa !18
  %106 = getelementptr i64, ptr %41, i64 %102
  %107 = load i64, ptr %106, align 8, !tbaa !18
  %108 = or i64 %107, %105
  %109 = getelementptr inbounds nuw i64, ptr %4, i64 %103
  store i64 %108, ptr %109, align 8, !tbaa !18
  %110 = add nuw i64 %102, 1
  %111 = icmp eq i64 %110, %37
  br i1 %111, label %76, label %101, !llvm.loop !92
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 8) i64 @steps(ptr noundef %0, i32 noundef range(i32 0, 2) %1, ptr noundef nonnull writeonly captures(none) %2, ptr noundef nonnull %3, ptr noundef nonnull %4) unnamed_addr #2 {
  %6 = load ptr, ptr %0, align 8, !tbaa !25
  %7 = load ptr, ptr %6, align 8, !tbaa !26
  %8 = load ptr, ptr %7, align 8, !tbaa !31
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %10 = load i64, ptr %9, align 8, !tbaa !93
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %138, label %12

12:                                               ; preds = %5
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %14 = load ptr, ptr %13, align 8, !tbaa !48
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %16 = load i64, ptr %15, align 8, !tbaa !55
  %17 = getelementptr inbounds nuw i32, ptr %14, i64 %16
  %18 = load i32, ptr %17, align 4, !tbaa !3
  %19 = getelementptr inbounds nuw i8, ptr %7, i64 88
  %20 = load ptr, ptr %19, align 8, !tbaa !87
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 120
  %22 = load ptr, ptr %21, align 8, !tbaa !62
  %23 = zext i32 %18 to i64
  %24 = getelementptr inbounds nuw i32, ptr %22, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !3
  %26 = zext i32 %25 to i64
  %27 = getelementptr inbounds nuw i32, ptr %20, i64 %26
  %28 = load i32, ptr %27, align 4, !tbaa !3
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 392
  %30 = load ptr, ptr %29, align 8, !tbaa !40
  %31 = icmp eq ptr %30, null
  %32 = load ptr, ptr %8, align 8, !tbaa !86
  br i1 %31, label %39, label %33

33:                                               ; preds = %12
  %34 = getelementptr inbounds nuw i8, ptr %8, i64 88
  %35 = load ptr, ptr %34, align 8, !tbaa !94
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %38 = tail call i32 %35(ptr noundef %32, i32 noundef %28, ptr noundef nonnull %3, ptr noundef nonnull %4, ptr noundef nonnull %36, ptr noundef nonnull %37) #7
  br label %43

39:                                               ; preds = %12
  %40 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %41 = load ptr, ptr %40, align 8, !tbaa !41
  %42 = tail call i32 %41(ptr noundef %32, i32 noundef %28, ptr noundef nonnull %3, ptr noundef nonnull %4) #7
  br label %43

43:                                               ; preds = %39, %33
  %44 = phi i32 [ %42, %39 ], [ %38, %33 ]
  store i32 %44, ptr %2, align 4, !tbaa !3
  switch i32 %44, label %45 [
    i32 -2, label %138
    i32 -1, label %54
  ]

45:                                               ; preds = %43
  %46 = zext i32 %44 to i64
  %47 = load ptr, ptr %6, align 8, !tbaa !26
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 80
  %49 = load i64, ptr %48, align 8, !tbaa !95
  %50 = mul i64 %49, %46
  %51 = getelementptr inbounds nuw i8, ptr %6, i64 248
  %52 = load i64, ptr %51, align 8, !tbaa !96
  %53 = icmp ugt i64 %50, %52
  br i1 %53, label %54, label %55

54:                                               ; preds = %43, %45
  br label %138

55:                                               ; preds = %45
  %56 = add i64 %50, 2
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 208
  store i64 %56, ptr %57, align 8, !tbaa !97
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 280
  store i64 0, ptr %58, align 8, !tbaa !98
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 312
  store i64 0, ptr %59, align 8, !tbaa !66
  %60 = load ptr, ptr %29, align 8, !tbaa !40
  %61 = icmp ne ptr %60, null
  %62 = icmp ne i32 %1, 0
  %63 = and i1 %62, %61
  br i1 %63, label %64, label %120

64:                                               ; preds = %55
  %65 = load i64, ptr %15, align 8, !tbaa !55
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %67 = load ptr, ptr %66, align 8, !tbaa !47
  %68 = load ptr, ptr %0, align 8, !tbaa !25
  %69 = load ptr, ptr %68, align 8, !tbaa !26
  %70 = load ptr, ptr %69, align 8, !tbaa !31
  %71 = getelementptr inbounds nuw i8, ptr %70, i64 64
  %72 = load i64, ptr %71, align 8, !tbaa !37
  %73 = mul i64 %72, 3
  %74 = getelementptr inbounds nuw i8, ptr %70, i64 72
  %75 = load i64, ptr %74, align 8, !tbaa !39
  %76 = shl i64 %75, 1
  %77 = getelementptr inbounds nuw i8, ptr %68, i64 392
  %78 = load ptr, ptr %77, align 8, !tbaa !40
  %79 = icmp ne ptr %78, null
  %80 = zext i1 %79 to i64
  %81 = add i64 %73, 1
  %82 = add i64 %81, %76
  %83 = add i64 %82, %80
  %84 = mul i64 %83, %65
  %85 = getelementptr inbounds nuw i64, ptr %67, i64 %84
  %86 = getelementptr i64, ptr %85, i64 %83
  %87 = getelementptr i8, ptr %86, i64 -8
  %88 = load i64, ptr %87, align 8, !tbaa !18
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 224
  br label %91

91:                                               ; preds = %106, %64
  %92 = phi i64 [ %118, %106 ], [ 0, %64 ]
  %93 = phi i32 [ %107, %106 ], [ %44, %64 ]
  %94 = zext i32 %93 to i64
  br label %95

95:                                               ; preds = %99, %91
  %96 = phi i64 [ %94, %91 ], [ %100, %99 ]
  %97 = phi i64 [ 0, %91 ], [ %101, %99 ]
  %98 = icmp eq i64 %96, 0
  br i1 %98, label %119, label %99

99:                                               ; preds = %95
  %100 = add nsw i64 %96, -1
  %101 = add nuw nsw i64 %97, 1
  %102 = load ptr, ptr %89, align 8, !tbaa !99
  %103 = getelementptr inbounds nuw i8, ptr %102, i64 %100
  %104 = load i8, ptr %103, align 1, !tbaa !100
  %105 = icmp eq i8 %104, 0
  br i1 %105, label %95, label %106, !llvm.loop !101

106:                                              ; preds = %99
  %107 = trunc nuw i64 %100 to i32
  %108 = load ptr, ptr %90, align 8, !tbaa !16
  %109 = getelementptr inbounds nuw i64, ptr %108, i64 %88
  %110 = load i64, ptr %109, align 8, !tbaa !18
  %111 = getelementptr i8, ptr %109, i64 8
  %112 = load i64, ptr %111, align 8, !tbaa !18
  %113 = shl nuw i64 %101, 1
  %114 = add i64 %113, 4
  %115 = add i64 %114, %110
  %116 = add i64 %115, %112
  %117 = mul i64 %116, %101
  %118 = add i64 %117, %92
  br label %91, !llvm.loop !101

119:                                              ; preds = %95
  store i64 %92, ptr %58, align 8, !tbaa !98
  br label %120

120:                                              ; preds = %119, %55
  %121 = phi i64 [ %92, %119 ], [ 0, %55 ]
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %123 = load i64, ptr %122, align 8, !tbaa !43
  %124 = add i64 %123, %56
  %125 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %126 = load i64, ptr %125, align 8, !tbaa !102
  %127 = icmp ugt i64 %124, %126
  br i1 %127, label %138, label %128

128:                                              ; preds = %120
  %129 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %130 = load i64, ptr %129, align 8, !tbaa !7
  %131 = add i64 %121, %130
  %132 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %133 = load i64, ptr %132, align 8, !tbaa !103
  %134 = icmp ugt i64 %131, %133
  br i1 %134, label %138, label %135

135:                                              ; preds = %128
  %136 = load i64, ptr %9, align 8, !tbaa !93
  %137 = add i64 %136, -1
  store i64 %137, ptr %9, align 8, !tbaa !93
  br label %138

138:                                              ; preds = %54, %135, %43, %128, %120, %5
  %139 = phi i64 [ 1, %5 ], [ 0, %135 ], [ 6, %54 ], [ 7, %43 ], [ 4, %128 ], [ 4, %120 ]
  ret i64 %139
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @left_out(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(none) %4, ptr noundef readonly captures(none) %5) unnamed_addr #0 {
  %7 = load ptr, ptr %0, align 8, !tbaa !25
  %8 = load ptr, ptr %7, align 8, !tbaa !26
  %9 = load ptr, ptr %8, align 8, !tbaa !31
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 64
  %11 = load i64, ptr %10, align 8, !tbaa !37
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 72
  %13 = load i64, ptr %12, align 8, !tbaa !39
  %14 = shl i64 %13, 1
  %15 = add i64 %14, %11
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 392
  %17 = load ptr, ptr %16, align 8, !tbaa !40
  %18 = icmp eq ptr %17, null
  br i1 %18, label %19, label %54

19:                                               ; preds = %6
  %20 = getelementptr inbounds nuw i8, ptr %7, i64 144
  %21 = load ptr, ptr %20, align 8, !tbaa !104
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %23 = load i64, ptr %22, align 8, !tbaa !105
  %24 = getelementptr inbounds nuw %struct.lv_part, ptr %21, i64 %23
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %26 = load i32, ptr %25, align 4, !tbaa !106
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %144, label %28

28:                                               ; preds = %19
  %29 = zext i32 %2 to i64
  %30 = mul i64 %15, %29
  %31 = getelementptr inbounds nuw i64, ptr %5, i64 %30
  %32 = zext i32 %26 to i64
  %33 = getelementptr inbounds nuw i64, ptr %31, i64 %11
  %34 = add nsw i64 %32, -1
  %35 = getelementptr inbounds nuw i8, ptr %7, i64 152
  %36 = load ptr, ptr %35, align 8, !tbaa !108
  %37 = mul i64 %34, %13
  %38 = getelementptr inbounds nuw i64, ptr %36, i64 %37
  %39 = icmp eq i64 %13, 0
  br i1 %39, label %144, label %40

40:                                               ; preds = %28, %40
  %41 = phi i64 [ %49, %40 ], [ 0, %28 ]
  %42 = phi i64 [ %48, %40 ], [ 0, %28 ]
  %43 = getelementptr inbounds nuw i64, ptr %33, i64 %41
  %44 = load i64, ptr %43, align 8, !tbaa !18
  %45 = getelementptr inbounds nuw i64, ptr %38, i64 %41
  %46 = load i64, ptr %45, align 8, !tbaa !18
  %47 = and i64 %46, %44
  %48 = or i64 %47, %42
  %49 = add nuw i64 %41, 1
  %50 = icmp eq i64 %49, %13
  br i1 %50, label %51, label %40, !llvm.loop !109

51:                                               ; preds = %40
  %52 = icmp ne i64 %48, 0
  %53 = zext i1 %52 to i32
  br label %144

54:                                               ; preds = %6
  %55 = zext i32 %2 to i64
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %57 = load i64, ptr %56, align 8, !tbaa !66
  %58 = icmp ugt i64 %57, %55
  br i1 %58, label %59, label %63

59:                                               ; preds = %54
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %61 = load i64, ptr %60, align 8, !tbaa !110
  %62 = trunc i64 %61 to i32
  br label %144

63:                                               ; preds = %54
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 304
  store i64 %55, ptr %64, align 8, !tbaa !67
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 320
  store i64 0, ptr %65, align 8, !tbaa !110
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %69 = zext i32 %1 to i64
  %70 = zext i32 %3 to i64
  br label %71

71:                                               ; preds = %136, %63
  %72 = phi i64 [ %134, %136 ], [ %55, %63 ]
  %73 = add nuw nsw i64 %72, 1
  store i64 %73, ptr %56, align 8, !tbaa !66
  %74 = load ptr, ptr %0, align 8, !tbaa !25
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 144
  %76 = load ptr, ptr %75, align 8, !tbaa !104
  %77 = load i64, ptr %67, align 8, !tbaa !105
  %78 = getelementptr inbounds nuw %struct.lv_part, ptr %76, i64 %77
  %79 = getelementptr inbounds nuw i8, ptr %78, i64 8
  %80 = load i32, ptr %79, align 4, !tbaa !106
  %81 = icmp eq i32 %80, 0
  br i1 %81, label %112, label %82

82:                                               ; preds = %71
  %83 = mul i64 %72, %15
  %84 = getelementptr inbounds nuw i64, ptr %5, i64 %83
  %85 = zext i32 %80 to i64
  %86 = load ptr, ptr %74, align 8, !tbaa !26
  %87 = load ptr, ptr %86, align 8, !tbaa !31
  %88 = getelementptr inbounds nuw i8, ptr %87, i64 64
  %89 = load i64, ptr %88, align 8, !tbaa !37
  %90 = getelementptr inbounds nuw i64, ptr %84, i64 %89
  %91 = add nsw i64 %85, -1
  %92 = getelementptr inbounds nuw i8, ptr %74, i64 152
  %93 = load ptr, ptr %92, align 8, !tbaa !108
  %94 = getelementptr inbounds nuw i8, ptr %87, i64 72
  %95 = load i64, ptr %94, align 8, !tbaa !39
  %96 = mul i64 %95, %91
  %97 = getelementptr inbounds nuw i64, ptr %93, i64 %96
  %98 = icmp eq i64 %95, 0
  br i1 %98, label %112, label %99

99:                                               ; preds = %82, %99
  %100 = phi i64 [ %108, %99 ], [ 0, %82 ]
  %101 = phi i64 [ %107, %99 ], [ 0, %82 ]
  %102 = getelementptr inbounds nuw i64, ptr %90, i64 %100
  %103 = load i64, ptr %102, align 8, !tbaa !18
  %104 = getelementptr inbounds nuw i64, ptr %97, i64 %100
  %105 = load i64, ptr %104, align 8, !tbaa !18
  %106 = and i64 %105, %103
  %107 = or i64 %106, %101
  %108 = add nuw i64 %100, 1
  %109 = icmp eq i64 %108, %95
  br i1 %109, label %110, label %99, !llvm.loop !109

110:                                              ; preds = %99
  %111 = icmp eq i64 %107, 0
  br i1 %111, label %112, label %132

112:                                              ; preds = %82, %71, %110
  %113 = load ptr, ptr %68, align 8, !tbaa !48
  %114 = getelementptr inbounds nuw i32, ptr %113, i64 %69
  %115 = load i32, ptr %114, align 4, !tbaa !3
  %116 = load ptr, ptr %7, align 8, !tbaa !26
  %117 = getelementptr inbounds nuw i8, ptr %116, i64 96
  %118 = load ptr, ptr %117, align 8, !tbaa !61
  %119 = getelementptr inbounds nuw i8, ptr %116, i64 120
  %120 = load ptr, ptr %119, align 8, !tbaa !62
  %121 = zext i32 %115 to i64
  %122 = getelementptr inbounds nuw i32, ptr %120, i64 %121
  %123 = load i32, ptr %122, align 4, !tbaa !3
  %124 = zext i32 %123 to i64
  %125 = getelementptr inbounds nuw i16, ptr %118, i64 %124
  %126 = load i16, ptr %125, align 2, !tbaa !63
  %127 = zext i16 %126 to i32
  %128 = getelementptr inbounds nuw i32, ptr %4, i64 %72
  %129 = load i32, ptr %128, align 4, !tbaa !3
  %130 = tail call fastcc i32 @within(ptr noundef nonnull %0, i32 noundef %127, i32 noundef %129) #5
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %132, label %133

132:                                              ; preds = %112, %110
  store i64 1, ptr %65, align 8, !tbaa !110
  br label %133

133:                                              ; preds = %132, %112
  %134 = load i64, ptr %56, align 8, !tbaa !66
  %135 = icmp ult i64 %134, %70
  br i1 %135, label %136, label %141

136:                                              ; preds = %133
  %137 = load ptr, ptr %66, align 8, !tbaa !99
  %138 = getelementptr inbounds nuw i8, ptr %137, i64 %134
  %139 = load i8, ptr %138, align 1, !tbaa !100
  %140 = icmp eq i8 %139, 0
  br i1 %140, label %71, label %141, !llvm.loop !111

141:                                              ; preds = %133, %136
  %142 = load i64, ptr %65, align 8, !tbaa !110
  %143 = trunc i64 %142 to i32
  br label %144

144:                                              ; preds = %28, %51, %19, %141, %59
  %145 = phi i32 [ %62, %59 ], [ %143, %141 ], [ 0, %19 ], [ 0, %28 ], [ %53, %51 ]
  ret i32 %145
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @within(ptr noundef readonly captures(none) %0, i32 noundef range(i32 0, 65536) %1, i32 noundef %2) unnamed_addr #0 {
  %4 = load ptr, ptr %0, align 8, !tbaa !25
  %5 = load ptr, ptr %4, align 8, !tbaa !26
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %7 = load ptr, ptr %6, align 8, !tbaa !112
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %9 = load ptr, ptr %8, align 8, !tbaa !113
  %10 = zext nneg i32 %1 to i64
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %12 = load i64, ptr %11, align 8, !tbaa !114
  %13 = mul i64 %12, %10
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %15 = load ptr, ptr %14, align 8, !tbaa !115
  %16 = zext i32 %2 to i64
  %17 = getelementptr inbounds nuw i16, ptr %15, i64 %16
  %18 = load i16, ptr %17, align 2, !tbaa !63
  %19 = zext i16 %18 to i64
  %20 = getelementptr i32, ptr %9, i64 %13
  %21 = getelementptr i32, ptr %20, i64 %19
  %22 = load i32, ptr %21, align 4, !tbaa !3
  %23 = zext i32 %22 to i64
  %24 = getelementptr inbounds nuw i16, ptr %7, i64 %23
  %25 = load i16, ptr %24, align 2, !tbaa !63
  %26 = icmp eq i16 %25, 0
  br i1 %26, label %36, label %27

27:                                               ; preds = %3
  %28 = zext i16 %25 to i64
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %30 = load ptr, ptr %29, align 8, !tbaa !116
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %33 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %35 = getelementptr inbounds nuw i8, ptr %4, i64 160
  br label %38

36:                                               ; preds = %98, %3
  %37 = phi i32 [ 0, %3 ], [ %99, %98 ]
  ret i32 %37

38:                                               ; preds = %27, %98
  %39 = phi i64 [ 1, %27 ], [ %100, %98 ]
  %40 = phi i32 [ 0, %27 ], [ %99, %98 ]
  %41 = getelementptr inbounds nuw i16, ptr %24, i64 %39
  %42 = load i16, ptr %41, align 2, !tbaa !63
  %43 = zext i16 %42 to i64
  %44 = getelementptr inbounds nuw i8, ptr %30, i64 %43
  %45 = load i8, ptr %44, align 1, !tbaa !100
  %46 = and i8 %45, 1
  %47 = icmp eq i8 %46, 0
  br i1 %47, label %98, label %48

48:                                               ; preds = %38
  %49 = and i8 %45, 2
  %50 = icmp eq i8 %49, 0
  br i1 %50, label %58, label %51

51:                                               ; preds = %48
  %52 = load ptr, ptr %31, align 8, !tbaa !117
  %53 = icmp eq ptr %52, null
  br i1 %53, label %98, label %54

54:                                               ; preds = %51
  %55 = getelementptr inbounds nuw i8, ptr %52, i64 %16
  %56 = load i8, ptr %55, align 1, !tbaa !100
  %57 = icmp eq i8 %56, 0
  br i1 %57, label %58, label %98

58:                                               ; preds = %48, %54
  %59 = load ptr, ptr %32, align 8, !tbaa !118
  %60 = getelementptr inbounds nuw ptr, ptr %59, i64 %43
  %61 = load ptr, ptr %60, align 8, !tbaa !59
  %62 = getelementptr inbounds nuw i32, ptr %61, i64 %16
  %63 = load i32, ptr %62, align 4, !tbaa !3
  %64 = add i32 %63, -1
  %65 = icmp eq i32 %63, 0
  br i1 %65, label %98, label %66

66:                                               ; preds = %58
  %67 = load ptr, ptr %33, align 8, !tbaa !119
  %68 = zext i32 %64 to i64
  %69 = getelementptr inbounds nuw i32, ptr %67, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !3
  %71 = load i64, ptr %34, align 8, !tbaa !105
  %72 = trunc i64 %71 to i32
  %73 = add i32 %72, 1
  %74 = icmp eq i32 %70, %73
  br i1 %74, label %75, label %98

75:                                               ; preds = %66
  %76 = icmp eq i32 %40, 0
  %77 = load ptr, ptr %35, align 8, !tbaa !65
  br i1 %76, label %94, label %78

78:                                               ; preds = %75
  %79 = zext i32 %40 to i64
  br label %80

80:                                               ; preds = %78, %87
  %81 = phi i64 [ %79, %78 ], [ %82, %87 ]
  %82 = add nsw i64 %81, -1
  %83 = and i64 %82, 4294967295
  %84 = getelementptr inbounds nuw i32, ptr %77, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !3
  %86 = icmp ugt i32 %85, %64
  br i1 %86, label %87, label %91

87:                                               ; preds = %80
  %88 = getelementptr inbounds nuw i32, ptr %77, i64 %81
  store i32 %85, ptr %88, align 4, !tbaa !3
  %89 = and i64 %82, 4294967295
  %90 = icmp eq i64 %89, 0
  br i1 %90, label %91, label %80, !llvm.loop !120

91:                                               ; preds = %87, %80
  %92 = phi i64 [ %81, %80 ], [ 0, %87 ]
  %93 = and i64 %92, 4294967295
  br label %94

94:                                               ; preds = %91, %75
  %95 = phi i64 [ 0, %75 ], [ %93, %91 ]
  %96 = getelementptr inbounds nuw i32, ptr %77, i64 %95
  store i32 %64, ptr %96, align 4, !tbaa !3
  %97 = add i32 %40, 1
  br label %98

98:                                               ; preds = %51, %38, %54, %58, %66, %94
  %99 = phi i32 [ %97, %94 ], [ %40, %66 ], [ %40, %58 ], [ %40, %54 ], [ %40, %38 ], [ %40, %51 ]
  %100 = add nuw nsw i64 %39, 1
  %101 = icmp eq i64 %39, %28
  br i1 %101, label %36, label %38, !llvm.loop !121
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i64 @place(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef readonly captures(none) %2) unnamed_addr #3 {
  %4 = load ptr, ptr %0, align 8, !tbaa !25
  %5 = load ptr, ptr %4, align 8, !tbaa !26
  %6 = load ptr, ptr %5, align 8, !tbaa !31
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !37
  %9 = mul i64 %8, 3
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 72
  %11 = load i64, ptr %10, align 8, !tbaa !39
  %12 = shl i64 %11, 1
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 392
  %14 = load ptr, ptr %13, align 8, !tbaa !40
  %15 = icmp ne ptr %14, null
  %16 = zext i1 %15 to i64
  %17 = add i64 %9, 1
  %18 = add i64 %17, %12
  %19 = add i64 %18, %16
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %21 = load i64, ptr %20, align 8, !tbaa !122
  %22 = sub i64 64, %21
  %23 = shl nsw i64 -1, %22
  %24 = xor i64 %23, -1
  %25 = add i32 %1, 1
  %26 = zext i32 %25 to i64
  %27 = mul i64 %26, -7046029254386353131
  %28 = icmp eq i64 %19, 0
  br i1 %28, label %42, label %29

29:                                               ; preds = %3, %29
  %30 = phi i64 [ %40, %29 ], [ %27, %3 ]
  %31 = phi i64 [ %39, %29 ], [ 0, %3 ]
  %32 = phi i64 [ %38, %29 ], [ %26, %3 ]
  %33 = mul i64 %32, -2540129978930954240
  %34 = lshr i64 %30, 41
  %35 = or disjoint i64 %34, %33
  %36 = getelementptr inbounds nuw i64, ptr %2, i64 %31
  %37 = load i64, ptr %36, align 8, !tbaa !18
  %38 = xor i64 %37, %35
  %39 = add nuw i64 %31, 1
  %40 = mul i64 %38, -7046029254386353131
  %41 = icmp eq i64 %39, %19
  br i1 %41, label %42, label %29, !llvm.loop !123

42:                                               ; preds = %29, %3
  %43 = phi i64 [ %27, %3 ], [ %40, %29 ]
  %44 = lshr i64 %43, %21
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %46 = load ptr, ptr %45, align 8, !tbaa !53
  %47 = getelementptr inbounds nuw i32, ptr %46, i64 %44
  %48 = load i32, ptr %47, align 4, !tbaa !3
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %85, label %50

50:                                               ; preds = %42
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %52 = load ptr, ptr %51, align 8, !tbaa !48
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %54

54:                                               ; preds = %50, %79
  %55 = phi i32 [ %48, %50 ], [ %83, %79 ]
  %56 = phi i64 [ %44, %50 ], [ %81, %79 ]
  %57 = add i32 %55, -1
  %58 = zext i32 %57 to i64
  %59 = getelementptr inbounds nuw i32, ptr %52, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !3
  %61 = icmp eq i32 %60, %1
  br i1 %61, label %62, label %79

62:                                               ; preds = %54
  br i1 %28, label %85, label %63

63:                                               ; preds = %62
  %64 = load ptr, ptr %53, align 8, !tbaa !47
  %65 = mul i64 %19, %58
  %66 = getelementptr inbounds nuw i64, ptr %64, i64 %65
  br label %67

67:                                               ; preds = %63, %74
  %68 = phi i64 [ 0, %63 ], [ %75, %74 ]
  %69 = getelementptr inbounds nuw i64, ptr %66, i64 %68
  %70 = load i64, ptr %69, align 8, !tbaa !18
  %71 = getelementptr inbounds nuw i64, ptr %2, i64 %68
  %72 = load i64, ptr %71, align 8, !tbaa !18
  %73 = icmp eq i64 %70, %72
  br i1 %73, label %74, label %77

74:                                               ; preds = %67
  %75 = add nuw i64 %68, 1
  %76 = icmp eq i64 %75, %19
  br i1 %76, label %85, label %67, !llvm.loop !124

77:                                               ; preds = %67
  %78 = icmp eq i64 %68, %19
  br i1 %78, label %85, label %79

79:                                               ; preds = %77, %54
  %80 = add i64 %56, 1
  %81 = and i64 %80, %24
  %82 = getelementptr inbounds nuw i32, ptr %46, i64 %81
  %83 = load i32, ptr %82, align 4, !tbaa !3
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %85, label %54, !llvm.loop !125

85:                                               ; preds = %62, %79, %77, %74, %42
  %86 = phi i64 [ %44, %42 ], [ %56, %74 ], [ %56, %62 ], [ %56, %77 ], [ %81, %79 ]
  ret i64 %86
}

; Function Attrs: nounwind
define range(i64 0, 8) i64 @lv_nearest(ptr noundef %0) local_unnamed_addr #2 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = load ptr, ptr %0, align 8, !tbaa !25
  %6 = load ptr, ptr %5, align 8, !tbaa !26
  %7 = load ptr, ptr %6, align 8, !tbaa !31
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %9 = load i64, ptr %8, align 8, !tbaa !37
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 72
  %11 = load i64, ptr %10, align 8, !tbaa !39
  %12 = shl i64 %11, 1
  %13 = add i64 %12, %9
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %15 = load ptr, ptr %14, align 8, !tbaa !41
  %16 = icmp eq ptr %15, null
  br i1 %16, label %300, label %17

17:                                               ; preds = %1
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %19 = load i64, ptr %18, align 8, !tbaa !42
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %24, label %21

21:                                               ; preds = %17
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %23 = load i64, ptr %22, align 8, !tbaa !43
  br label %50

24:                                               ; preds = %17
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %26 = load i64, ptr %25, align 8, !tbaa !126
  %27 = add i64 %26, 1
  store i64 %27, ptr %25, align 8, !tbaa !126
  %28 = trunc i64 %27 to i32
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %30 = load ptr, ptr %29, align 8, !tbaa !127
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %32 = load i64, ptr %31, align 8, !tbaa !128
  %33 = getelementptr inbounds nuw i32, ptr %30, i64 %32
  store i32 %28, ptr %33, align 4, !tbaa !3
  %34 = trunc i64 %32 to i32
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %36 = load ptr, ptr %35, align 8, !tbaa !48
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %38 = load i64, ptr %37, align 8, !tbaa !43
  %39 = getelementptr inbounds nuw i32, ptr %36, i64 %38
  store i32 %34, ptr %39, align 4, !tbaa !3
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %41 = load ptr, ptr %40, align 8, !tbaa !49
  %42 = getelementptr inbounds nuw i32, ptr %41, i64 %38
  store i32 -1, ptr %42, align 4, !tbaa !3
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %44 = load ptr, ptr %43, align 8, !tbaa !50
  %45 = getelementptr inbounds nuw i32, ptr %44, i64 %38
  store i32 0, ptr %45, align 4, !tbaa !3
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %47 = load ptr, ptr %46, align 8, !tbaa !51
  %48 = add i64 %38, 1
  store i64 %48, ptr %37, align 8, !tbaa !43
  %49 = getelementptr inbounds nuw i32, ptr %47, i64 %38
  store i32 0, ptr %49, align 4, !tbaa !3
  store i64 1, ptr %18, align 8, !tbaa !42
  br label %50

50:                                               ; preds = %21, %24
  %51 = phi i64 [ %23, %21 ], [ %48, %24 ]
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %54 = load i64, ptr %52, align 8, !tbaa !55
  %55 = icmp ult i64 %54, %51
  br i1 %55, label %56, label %300

56:                                               ; preds = %50
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %58 = getelementptr inbounds nuw i8, ptr %5, i64 160
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %70

70:                                               ; preds = %56, %295
  %71 = phi i64 [ %54, %56 ], [ %297, %295 ]
  %72 = trunc i64 %71 to i32
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #6
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #6
  %73 = call fastcc i64 @steps(ptr noundef nonnull %0, i32 noundef 0, ptr noundef %2, ptr noundef %3, ptr noundef %4) #5
  %74 = icmp eq i64 %73, 0
  br i1 %74, label %75, label %293

75:                                               ; preds = %70
  %76 = load i32, ptr %2, align 4, !tbaa !3
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %295, label %78

78:                                               ; preds = %75
  %79 = and i64 %71, 4294967295
  %80 = icmp eq i32 %72, -1
  %81 = zext i32 %76 to i64
  br label %82

82:                                               ; preds = %78, %289
  %83 = phi i64 [ 0, %78 ], [ %291, %289 ]
  %84 = phi i32 [ 0, %78 ], [ %290, %289 ]
  %85 = load ptr, ptr %3, align 8, !tbaa !59
  %86 = load ptr, ptr %4, align 8, !tbaa !60
  %87 = trunc nuw i64 %83 to i32
  %88 = call fastcc i32 @left_out(ptr noundef nonnull %0, i32 noundef %72, i32 noundef %87, i32 noundef %76, ptr noundef %85, ptr noundef %86) #5
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %289

90:                                               ; preds = %82
  %91 = load ptr, ptr %57, align 8, !tbaa !48
  %92 = getelementptr inbounds nuw i32, ptr %91, i64 %79
  %93 = load i32, ptr %92, align 4, !tbaa !3
  %94 = load ptr, ptr %5, align 8, !tbaa !26
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 96
  %96 = load ptr, ptr %95, align 8, !tbaa !61
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 120
  %98 = load ptr, ptr %97, align 8, !tbaa !62
  %99 = zext i32 %93 to i64
  %100 = getelementptr inbounds nuw i32, ptr %98, i64 %99
  %101 = load i32, ptr %100, align 4, !tbaa !3
  %102 = zext i32 %101 to i64
  %103 = getelementptr inbounds nuw i16, ptr %96, i64 %102
  %104 = load i16, ptr %103, align 2, !tbaa !63
  %105 = zext i16 %104 to i32
  %106 = load ptr, ptr %3, align 8, !tbaa !59
  %107 = getelementptr inbounds nuw i32, ptr %106, i64 %83
  %108 = load i32, ptr %107, align 4, !tbaa !3
  %109 = call fastcc i32 @within(ptr noundef nonnull %0, i32 noundef %105, i32 noundef %108) #5
  %110 = icmp eq i32 %109, 0
  br i1 %110, label %289, label %111

111:                                              ; preds = %90
  %112 = mul i64 %13, %83
  %113 = zext i32 %109 to i64
  br label %114

114:                                              ; preds = %111, %281
  %115 = phi i64 [ 0, %111 ], [ %282, %281 ]
  %116 = phi i32 [ %84, %111 ], [ %283, %281 ]
  %117 = load ptr, ptr %58, align 8, !tbaa !65
  %118 = getelementptr inbounds nuw i32, ptr %117, i64 %115
  %119 = load i32, ptr %118, align 4, !tbaa !3
  %120 = zext i32 %119 to i64
  %121 = load i64, ptr %59, align 8, !tbaa !46
  %122 = icmp eq i64 %121, 4294967295
  br i1 %122, label %123, label %255

123:                                              ; preds = %114
  %124 = load ptr, ptr %60, align 8, !tbaa !47
  %125 = load ptr, ptr %4, align 8, !tbaa !60
  %126 = getelementptr inbounds nuw i64, ptr %125, i64 %112
  %127 = load ptr, ptr %0, align 8, !tbaa !25
  %128 = load ptr, ptr %127, align 8, !tbaa !26
  %129 = load ptr, ptr %128, align 8, !tbaa !31
  %130 = getelementptr inbounds nuw i8, ptr %129, i64 64
  %131 = load i64, ptr %130, align 8, !tbaa !37
  %132 = getelementptr inbounds nuw i8, ptr %129, i64 72
  %133 = load i64, ptr %132, align 8, !tbaa !39
  %134 = getelementptr inbounds nuw i8, ptr %127, i64 392
  %135 = load ptr, ptr %134, align 8, !tbaa !40
  %136 = icmp ne ptr %135, null
  %137 = zext i1 %136 to i64
  %138 = mul i64 %131, 24
  %139 = getelementptr i8, ptr %124, i64 %138
  %140 = shl i64 %133, 4
  %141 = getelementptr i8, ptr %139, i64 %140
  %142 = getelementptr i8, ptr %141, i64 8
  %143 = getelementptr i64, ptr %142, i64 %137
  call fastcc void @meet(ptr noundef nonnull %0, ptr noundef %124, ptr noundef %126, i32 noundef %119, ptr noundef %143) #5
  %144 = load ptr, ptr %60, align 8, !tbaa !47
  %145 = load ptr, ptr %0, align 8, !tbaa !25
  %146 = load ptr, ptr %145, align 8, !tbaa !26
  %147 = load ptr, ptr %146, align 8, !tbaa !31
  %148 = getelementptr inbounds nuw i8, ptr %147, i64 64
  %149 = load i64, ptr %148, align 8, !tbaa !37
  %150 = mul i64 %149, 3
  %151 = getelementptr inbounds nuw i8, ptr %147, i64 72
  %152 = load i64, ptr %151, align 8, !tbaa !39
  %153 = getelementptr inbounds nuw i8, ptr %145, i64 392
  %154 = load ptr, ptr %153, align 8, !tbaa !40
  %155 = icmp ne ptr %154, null
  %156 = zext i1 %155 to i64
  %157 = getelementptr i64, ptr %144, i64 %150
  %158 = shl i64 %152, 4
  %159 = getelementptr i8, ptr %157, i64 %158
  %160 = getelementptr i8, ptr %159, i64 8
  %161 = getelementptr i64, ptr %160, i64 %156
  %162 = add i64 %150, %152
  %163 = add i64 %162, %152
  %164 = shl i64 %149, 1
  %165 = icmp eq i64 %164, 0
  br i1 %165, label %168, label %166

166:                                              ; preds = %123
  %167 = load ptr, ptr %61, align 8, !tbaa !129
  br label %173

168:                                              ; preds = %173, %123
  %169 = phi i64 [ 0, %123 ], [ %185, %173 ]
  %170 = icmp ugt i64 %162, %163
  br i1 %170, label %188, label %171

171:                                              ; preds = %168
  %172 = load ptr, ptr %61, align 8, !tbaa !129
  br label %194

173:                                              ; preds = %173, %166
  %174 = phi i64 [ 0, %166 ], [ %186, %173 ]
  %175 = phi i64 [ 0, %166 ], [ %185, %173 ]
  %176 = getelementptr inbounds nuw i64, ptr %167, i64 %174
  %177 = load i64, ptr %176, align 8, !tbaa !18
  %178 = getelementptr inbounds nuw i64, ptr %161, i64 %174
  %179 = load i64, ptr %178, align 8, !tbaa !18
  %180 = and i64 %179, %177
  %181 = getelementptr inbounds nuw i64, ptr %144, i64 %174
  %182 = load i64, ptr %181, align 8, !tbaa !18
  %183 = xor i64 %182, -1
  %184 = and i64 %180, %183
  %185 = or i64 %184, %175
  %186 = add nuw i64 %174, 1
  %187 = icmp eq i64 %186, %164
  br i1 %187, label %168, label %173, !llvm.loop !130

188:                                              ; preds = %194, %168
  %189 = phi i64 [ %169, %168 ], [ %206, %194 ]
  %190 = icmp eq i64 %152, 0
  br i1 %190, label %225, label %191

191:                                              ; preds = %188
  %192 = getelementptr inbounds nuw i8, ptr %145, i64 24
  %193 = load ptr, ptr %192, align 8, !tbaa !74
  br label %209

194:                                              ; preds = %194, %171
  %195 = phi i64 [ %162, %171 ], [ %207, %194 ]
  %196 = phi i64 [ %169, %171 ], [ %206, %194 ]
  %197 = getelementptr inbounds nuw i64, ptr %172, i64 %195
  %198 = load i64, ptr %197, align 8, !tbaa !18
  %199 = getelementptr inbounds nuw i64, ptr %161, i64 %195
  %200 = load i64, ptr %199, align 8, !tbaa !18
  %201 = and i64 %200, %198
  %202 = getelementptr inbounds nuw i64, ptr %144, i64 %195
  %203 = load i64, ptr %202, align 8, !tbaa !18
  %204 = xor i64 %203, -1
  %205 = and i64 %201, %204
  %206 = or i64 %205, %196
  %207 = add i64 %195, 1
  %208 = icmp ugt i64 %207, %163
  br i1 %208, label %188, label %194, !llvm.loop !131

209:                                              ; preds = %209, %191
  %210 = phi i64 [ 0, %191 ], [ %223, %209 ]
  %211 = phi i64 [ %189, %191 ], [ %222, %209 ]
  %212 = getelementptr inbounds nuw i64, ptr %193, i64 %210
  %213 = load i64, ptr %212, align 8, !tbaa !18
  %214 = add i64 %210, %150
  %215 = getelementptr inbounds nuw i64, ptr %161, i64 %214
  %216 = load i64, ptr %215, align 8, !tbaa !18
  %217 = and i64 %216, %213
  %218 = getelementptr inbounds nuw i64, ptr %144, i64 %214
  %219 = load i64, ptr %218, align 8, !tbaa !18
  %220 = xor i64 %219, -1
  %221 = and i64 %217, %220
  %222 = or i64 %221, %211
  %223 = add nuw i64 %210, 1
  %224 = icmp eq i64 %223, %152
  br i1 %224, label %225, label %209, !llvm.loop !132

225:                                              ; preds = %209, %188
  %226 = phi i64 [ %189, %188 ], [ %222, %209 ]
  %227 = icmp eq i64 %226, 0
  br i1 %227, label %228, label %285

228:                                              ; preds = %225
  %229 = load i64, ptr %62, align 8, !tbaa !133
  %230 = icmp eq i64 %229, 0
  br i1 %230, label %257, label %231

231:                                              ; preds = %228
  %232 = load ptr, ptr %57, align 8, !tbaa !48
  %233 = getelementptr inbounds nuw i32, ptr %232, i64 %79
  %234 = load i32, ptr %233, align 4, !tbaa !3
  %235 = zext i32 %234 to i64
  %236 = shl nuw i64 %235, 32
  %237 = load ptr, ptr %63, align 8, !tbaa !68
  %238 = getelementptr inbounds nuw i32, ptr %237, i64 %83
  %239 = load i32, ptr %238, align 4, !tbaa !3
  %240 = zext i32 %239 to i64
  %241 = or disjoint i64 %236, %240
  %242 = load ptr, ptr %64, align 8, !tbaa !134
  br label %243

243:                                              ; preds = %243, %231
  %244 = phi i64 [ 0, %231 ], [ %251, %243 ]
  %245 = phi i32 [ 0, %231 ], [ %250, %243 ]
  %246 = getelementptr inbounds nuw i64, ptr %242, i64 %244
  %247 = load i64, ptr %246, align 8, !tbaa !18
  %248 = icmp eq i64 %247, %241
  %249 = zext i1 %248 to i32
  %250 = or i32 %245, %249
  %251 = add nuw i64 %244, 1
  %252 = icmp eq i64 %251, %229
  br i1 %252, label %253, label %243, !llvm.loop !135

253:                                              ; preds = %243
  %254 = icmp eq i32 %250, 0
  br i1 %254, label %257, label %285

255:                                              ; preds = %114
  %256 = icmp eq i64 %121, %120
  br i1 %256, label %285, label %257

257:                                              ; preds = %253, %228, %255
  %258 = load ptr, ptr %65, align 8, !tbaa !127
  %259 = getelementptr inbounds nuw i32, ptr %258, i64 %120
  %260 = load i32, ptr %259, align 4, !tbaa !3
  %261 = load i64, ptr %66, align 8, !tbaa !126
  %262 = trunc i64 %261 to i32
  %263 = icmp eq i32 %260, %262
  br i1 %263, label %281, label %264

264:                                              ; preds = %257
  store i32 %262, ptr %259, align 4, !tbaa !3
  %265 = load ptr, ptr %57, align 8, !tbaa !48
  %266 = load i64, ptr %53, align 8, !tbaa !43
  %267 = getelementptr inbounds nuw i32, ptr %265, i64 %266
  store i32 %119, ptr %267, align 4, !tbaa !3
  %268 = load ptr, ptr %67, align 8, !tbaa !49
  %269 = getelementptr inbounds nuw i32, ptr %268, i64 %266
  store i32 %72, ptr %269, align 4, !tbaa !3
  %270 = load ptr, ptr %68, align 8, !tbaa !50
  %271 = getelementptr inbounds nuw i32, ptr %270, i64 %266
  store i32 %116, ptr %271, align 4, !tbaa !3
  %272 = load ptr, ptr %69, align 8, !tbaa !51
  br i1 %80, label %277, label %273

273:                                              ; preds = %264
  %274 = getelementptr inbounds nuw i32, ptr %272, i64 %79
  %275 = load i32, ptr %274, align 4, !tbaa !3
  %276 = add i32 %275, 1
  br label %277

277:                                              ; preds = %264, %273
  %278 = phi i32 [ %276, %273 ], [ 0, %264 ]
  %279 = add i64 %266, 1
  store i64 %279, ptr %53, align 8, !tbaa !43
  %280 = getelementptr inbounds nuw i32, ptr %272, i64 %266
  store i32 %278, ptr %280, align 4, !tbaa !3
  br label %281

281:                                              ; preds = %277, %257
  %282 = add nuw nsw i64 %115, 1
  %283 = add i32 %116, 1
  %284 = icmp eq i64 %282, %113
  br i1 %284, label %289, label %114, !llvm.loop !136

285:                                              ; preds = %253, %225, %255
  %286 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 %79, ptr %286, align 8, !tbaa !81
  %287 = zext i32 %116 to i64
  %288 = getelementptr inbounds nuw i8, ptr %0, i64 200
  store i64 %287, ptr %288, align 8, !tbaa !82
  br label %293

289:                                              ; preds = %281, %90, %82
  %290 = phi i32 [ %84, %82 ], [ %84, %90 ], [ %283, %281 ]
  %291 = add nuw nsw i64 %83, 1
  %292 = icmp eq i64 %291, %81
  br i1 %292, label %295, label %82, !llvm.loop !137

293:                                              ; preds = %70, %285
  %294 = phi i64 [ 0, %285 ], [ %73, %70 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6
  br label %300

295:                                              ; preds = %289, %75
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6
  %296 = load i64, ptr %52, align 8, !tbaa !55
  %297 = add i64 %296, 1
  store i64 %297, ptr %52, align 8, !tbaa !55
  %298 = load i64, ptr %53, align 8, !tbaa !43
  %299 = icmp ult i64 %297, %298
  br i1 %299, label %70, label %300, !llvm.loop !138

300:                                              ; preds = %295, %50, %293, %1
  %301 = phi i64 [ %294, %293 ], [ 5, %1 ], [ 0, %50 ], [ 0, %295 ]
  ret i64 %301
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_forget(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %3 = load i64, ptr %2, align 8, !tbaa !52
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %28, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %7 = load ptr, ptr %6, align 8, !tbaa !53
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %9 = load ptr, ptr %8, align 8, !tbaa !48
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load ptr, ptr %10, align 8, !tbaa !47
  %12 = load ptr, ptr %0, align 8, !tbaa !25
  %13 = load ptr, ptr %12, align 8, !tbaa !26
  %14 = load ptr, ptr %13, align 8, !tbaa !31
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %16 = load i64, ptr %15, align 8, !tbaa !37
  %17 = mul i64 %16, 3
  %18 = getelementptr inbounds nuw i8, ptr %14, i64 72
  %19 = load i64, ptr %18, align 8, !tbaa !39
  %20 = shl i64 %19, 1
  %21 = getelementptr inbounds nuw i8, ptr %12, i64 392
  %22 = load ptr, ptr %21, align 8, !tbaa !40
  %23 = icmp ne ptr %22, null
  %24 = zext i1 %23 to i64
  %25 = add i64 %17, 1
  %26 = add i64 %25, %20
  %27 = add i64 %26, %24
  br label %34

28:                                               ; preds = %34, %1
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 0, ptr %29, align 8, !tbaa !58
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store i64 0, ptr %30, align 8, !tbaa !42
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 152
  store i64 0, ptr %31, align 8, !tbaa !55
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 0, ptr %32, align 8, !tbaa !43
  store i64 0, ptr %2, align 8, !tbaa !52
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 4294967295, ptr %33, align 8, !tbaa !81
  ret void

34:                                               ; preds = %5, %34
  %35 = phi i64 [ %3, %5 ], [ %36, %34 ]
  %36 = add i64 %35, -1
  %37 = getelementptr inbounds nuw i32, ptr %9, i64 %36
  %38 = load i32, ptr %37, align 4, !tbaa !3
  %39 = mul i64 %27, %36
  %40 = getelementptr inbounds nuw i64, ptr %11, i64 %39
  %41 = tail call fastcc i64 @place(ptr noundef nonnull %0, i32 noundef %38, ptr noundef %40) #5
  %42 = getelementptr inbounds nuw i32, ptr %7, i64 %41
  store i32 0, ptr %42, align 4, !tbaa !3
  %43 = icmp eq i64 %36, 0
  br i1 %43, label %28, label %34, !llvm.loop !139
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }
attributes #3 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nobuiltin }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin nounwind }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !13, i64 264}
!8 = !{!"lv_walk", !9, i64 0, !11, i64 8, !11, i64 16, !11, i64 24, !12, i64 32, !12, i64 40, !12, i64 48, !12, i64 56, !12, i64 64, !12, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !13, i64 112, !13, i64 120, !13, i64 128, !13, i64 136, !13, i64 144, !13, i64 152, !13, i64 160, !13, i64 168, !13, i64 176, !13, i64 184, !13, i64 192, !13, i64 200, !13, i64 208, !13, i64 216, !11, i64 224, !12, i64 232, !11, i64 240, !13, i64 248, !13, i64 256, !13, i64 264, !13, i64 272, !13, i64 280, !14, i64 288, !12, i64 296, !13, i64 304, !13, i64 312, !13, i64 320}
!9 = !{!"p1 _ZTS7lv_hunt", !10, i64 0}
!10 = !{!"any pointer", !5, i64 0}
!11 = !{!"p1 long long", !10, i64 0}
!12 = !{!"p1 int", !10, i64 0}
!13 = !{!"long long", !5, i64 0}
!14 = !{!"p1 omnipotent char", !10, i64 0}
!15 = !{!8, !12, i64 232}
!16 = !{!8, !11, i64 224}
!17 = !{!8, !13, i64 256}
!18 = !{!13, !13, i64 0}
!19 = distinct !{!19, !20, !21}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!"llvm.loop.unroll.disable"}
!22 = distinct !{!22, !20, !21}
!23 = distinct !{!23, !21}
!24 = distinct !{!24, !20, !21}
!25 = !{!8, !9, i64 0}
!26 = !{!27, !28, i64 0}
!27 = !{!"lv_hunt", !28, i64 0, !11, i64 8, !11, i64 16, !11, i64 24, !11, i64 32, !11, i64 40, !14, i64 48, !13, i64 56, !13, i64 64, !12, i64 72, !12, i64 80, !12, i64 88, !12, i64 96, !12, i64 104, !12, i64 112, !12, i64 120, !14, i64 128, !29, i64 136, !29, i64 144, !11, i64 152, !12, i64 160, !11, i64 168, !11, i64 176, !13, i64 184, !13, i64 192, !13, i64 200, !13, i64 208, !13, i64 216, !13, i64 224, !13, i64 232, !13, i64 240, !13, i64 248, !13, i64 256, !13, i64 264, !13, i64 272, !13, i64 280, !13, i64 288, !13, i64 296, !13, i64 304, !13, i64 312, !13, i64 320, !13, i64 328, !13, i64 336, !13, i64 344, !13, i64 352, !13, i64 360, !13, i64 368, !13, i64 376, !13, i64 384, !30, i64 392, !13, i64 400}
!28 = !{!"p1 _ZTS10lv_product", !10, i64 0}
!29 = !{!"p1 _ZTS7lv_part", !10, i64 0}
!30 = !{!"p1 _ZTS9lv_chance", !10, i64 0}
!31 = !{!32, !33, i64 0}
!32 = !{!"lv_product", !33, i64 0, !34, i64 8, !13, i64 16, !12, i64 24, !12, i64 32, !34, i64 40, !14, i64 48, !14, i64 56, !14, i64 64, !35, i64 72, !13, i64 80, !12, i64 88, !34, i64 96, !12, i64 104, !12, i64 112, !12, i64 120, !11, i64 128, !12, i64 136, !13, i64 144, !13, i64 152, !13, i64 160, !13, i64 168, !13, i64 176, !13, i64 184, !13, i64 192, !13, i64 200, !13, i64 208, !13, i64 216, !13, i64 224, !13, i64 232, !13, i64 240, !13, i64 248, !13, i64 256, !13, i64 264, !13, i64 272}
!33 = !{!"p1 _ZTS9lv_source", !10, i64 0}
!34 = !{!"p1 short", !10, i64 0}
!35 = !{!"p2 int", !36, i64 0}
!36 = !{!"any p2 pointer", !10, i64 0}
!37 = !{!38, !13, i64 64}
!38 = !{!"lv_source", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !12, i64 40, !13, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !10, i64 80, !10, i64 88}
!39 = !{!38, !13, i64 72}
!40 = !{!27, !30, i64 392}
!41 = !{!38, !10, i64 16}
!42 = !{!8, !13, i64 136}
!43 = !{!8, !13, i64 144}
!44 = distinct !{!44, !20, !21}
!45 = !{!8, !11, i64 8}
!46 = !{!8, !13, i64 96}
!47 = !{!8, !11, i64 24}
!48 = !{!8, !12, i64 32}
!49 = !{!8, !12, i64 40}
!50 = !{!8, !12, i64 48}
!51 = !{!8, !12, i64 56}
!52 = !{!8, !13, i64 160}
!53 = !{!8, !12, i64 64}
!54 = distinct !{!54, !20, !21}
!55 = !{!8, !13, i64 152}
!56 = !{!8, !13, i64 112}
!57 = !{!8, !13, i64 120}
!58 = !{!8, !13, i64 128}
!59 = !{!12, !12, i64 0}
!60 = !{!11, !11, i64 0}
!61 = !{!32, !34, i64 96}
!62 = !{!32, !12, i64 120}
!63 = !{!64, !64, i64 0}
!64 = !{!"short", !5, i64 0}
!65 = !{!27, !12, i64 160}
!66 = !{!8, !13, i64 312}
!67 = !{!8, !13, i64 304}
!68 = !{!8, !12, i64 296}
!69 = distinct !{!69, !20, !21}
!70 = distinct !{!70, !20, !21}
!71 = distinct !{!71, !20, !21}
!72 = !{!27, !11, i64 8}
!73 = !{!27, !11, i64 32}
!74 = !{!27, !11, i64 24}
!75 = distinct !{!75, !20, !21}
!76 = distinct !{!76, !20, !21}
!77 = distinct !{!77, !20, !21}
!78 = distinct !{!78, !20, !21}
!79 = !{!8, !13, i64 88}
!80 = distinct !{!80, !20, !21}
!81 = !{!8, !13, i64 192}
!82 = !{!8, !13, i64 200}
!83 = distinct !{!83, !20, !21}
!84 = distinct !{!84, !20, !21}
!85 = !{!38, !10, i64 24}
!86 = !{!38, !10, i64 0}
!87 = !{!32, !12, i64 88}
!88 = !{!27, !11, i64 176}
!89 = !{!27, !11, i64 16}
!90 = distinct !{!90, !20, !21}
!91 = !{!27, !11, i64 40}
!92 = distinct !{!92, !20, !21}
!93 = !{!8, !13, i64 216}
!94 = !{!38, !10, i64 88}
!95 = !{!32, !13, i64 80}
!96 = !{!27, !13, i64 248}
!97 = !{!8, !13, i64 208}
!98 = !{!8, !13, i64 280}
!99 = !{!8, !14, i64 288}
!100 = !{!5, !5, i64 0}
!101 = distinct !{!101, !20, !21}
!102 = !{!8, !13, i64 168}
!103 = !{!8, !13, i64 272}
!104 = !{!27, !29, i64 144}
!105 = !{!8, !13, i64 80}
!106 = !{!107, !4, i64 8}
!107 = !{!"lv_part", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12}
!108 = !{!27, !11, i64 152}
!109 = distinct !{!109, !20, !21}
!110 = !{!8, !13, i64 320}
!111 = distinct !{!111, !20, !21}
!112 = !{!32, !34, i64 40}
!113 = !{!32, !12, i64 24}
!114 = !{!32, !13, i64 16}
!115 = !{!32, !34, i64 8}
!116 = !{!32, !14, i64 48}
!117 = !{!32, !14, i64 56}
!118 = !{!32, !35, i64 72}
!119 = !{!27, !12, i64 88}
!120 = distinct !{!120, !20, !21}
!121 = distinct !{!121, !20, !21}
!122 = !{!8, !13, i64 176}
!123 = distinct !{!123, !20, !21}
!124 = distinct !{!124, !20, !21}
!125 = distinct !{!125, !21}
!126 = !{!8, !13, i64 184}
!127 = !{!8, !12, i64 72}
!128 = !{!8, !13, i64 104}
!129 = !{!8, !11, i64 16}
!130 = distinct !{!130, !20, !21}
!131 = distinct !{!131, !20, !21}
!132 = distinct !{!132, !20, !21}
!133 = !{!8, !13, i64 248}
!134 = !{!8, !11, i64 240}
!135 = distinct !{!135, !20, !21}
!136 = distinct !{!136, !20, !21}
!137 = distinct !{!137, !20, !21}
!138 = distinct !{!138, !20, !21}
!139 = distinct !{!139, !20, !21}
